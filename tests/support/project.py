"""The project as the tests see it: its places, its rows, its pages as the reader sees them."""

import os
import platform
import shutil
from functools import cache
from importlib import metadata
from pathlib import Path

from tandem import ROOT
from tandem.read import catalogue, content, notes, verified
from tandem.read.pages import read_lines, read_sources
from tandem.read.view import Shown, View
from tandem.write.pages import render

DOCS = ROOT / "docs"
MAKE_VARIABLES = ("MAKEFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "MFLAGS", "ROW", "SHARD")
"""What make hands on to the commands that it runs."""

SNIPPETS = Path("snippets")
"""Relative, as messages name it; pytest runs in the project's root."""


@cache
def rows() -> dict[str, catalogue.Row]:
    """All rows by id."""
    return catalogue.load(SNIPPETS)


@cache
def proofs() -> dict[str, notes.Proof]:
    """The proofs of the notes' statements, by the statement's id."""
    return notes.read_proofs(ROOT)


def stories() -> dict[str, Path]:
    """The stories' sources by id (``stories/digits``)."""
    paths = sorted((SNIPPETS / "stories").glob("*/story.py"))
    return {f"stories/{path.parent.name}": path for path in paths}


@cache
def sources() -> dict[str, dict[str, str]]:
    """The text of every page, by language and file name."""
    return read_sources(DOCS)


@cache
def view(language: str) -> View:
    """What the pages of a language are written from."""
    return content.view(ROOT, language)


def summaries(language: str) -> dict[str, tuple[Shown, ...]]:
    """The rows that each page of a language shows."""
    return view(language).summaries


def versions() -> dict[str, str]:
    """What is installed: Python, and the packages that a recording depends on."""
    found = {package: metadata.version(package) for package in verified.PACKAGES}
    # PyTorch's build for the CPU says so: 2.15.0+cpu.
    found = {package: version.partition("+")[0] for package, version in found.items()}
    return {"python": platform.python_version()} | found


def published(path: Path) -> str:
    """A page as the reader sees it; the README stands as it is."""
    source = path.read_text(encoding="utf-8")
    shown = path.relative_to(ROOT)
    if path.parent.parent != DOCS:
        read_lines(source, str(shown))
        return source
    return render(source, str(shown), view(path.parent.name))


def copy(target: Path, environment: bool = True) -> Path:
    """A copy of the project to write in; its `.venv` is this one's, or none."""
    left_out = shutil.ignore_patterns(
        *(".git", ".venv", "site", ".building-*", "__pycache__", ".*_cache", "node_modules")
    )
    shutil.copytree(ROOT, target, ignore=left_out)
    if environment:
        (target / ".venv").symlink_to(ROOT / ".venv")
    return target


def own_environment() -> dict[str, str]:
    """The environment for a command as a person starts it: not as a part of `make test`."""
    return {name: value for name, value in os.environ.items() if name not in MAKE_VARIABLES}
