"""What the rewriting reads, as a page of the site would load it, and what is drawn for it."""

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tandem.find import lookup, shared
from tandem.language.words import MAIN
from tests.support import project
from tests.twins.rewriter import Rewriter


@cache
def written(scratch: Path) -> Path:
    """Write the data once; the folder that holds them."""
    folder = scratch / "rewriting"
    (folder / MAIN).mkdir(parents=True)
    lookup.write(folder / MAIN, project.view(MAIN))
    shared.write(folder, project.view(MAIN))
    return folder


@contextmanager
def rewriter(scratch: Path) -> Iterator[Rewriter]:
    """A rewriter with the site's data."""
    node = Rewriter(os.environ | {"TANDEM_DATA": str(written(scratch))})
    try:
        yield node
    finally:
        node.stop()


@cache
def drawn():
    """Import every file of draws: each puts its own into the registry."""
    for path in sorted(Path(__file__).with_name("draws").glob("*.py")):
        importlib.import_module(f"tests.twins.draws.{path.stem}")
