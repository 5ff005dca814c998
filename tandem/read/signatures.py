"""The signatures of the frameworks' callables, as ``snippets/twins/signatures.py`` read them.

keras.layers.Dense(units, activation=None, use_bias=True, ..., **kwargs)
"""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tandem.problem import Problem

FOLDER = Path("snippets", "twins")

RECORDED = FOLDER / "signatures.txt"
"""What the program printed, from the project's root."""

NAMES = FOLDER / "names.txt"
"""The names whose signatures it prints."""

UNKNOWN = "..."
"""The default of an argument that no call can write."""


@dataclass(frozen=True)
class Parameter:
    """An argument of a callable."""

    name: str
    kind: str
    """``""`` by position or name, ``p`` by position only, ``k`` by name only, ``v`` for what
    ``*args`` takes, ``kw`` for what ``**kwargs`` takes."""
    default: str | None = None
    """As a call would write it; None where there is none."""


Signature = tuple[Parameter, ...]


@cache
def read(root: Path) -> dict[str, Signature]:
    """The signature of every recorded callable, by its name.

    Raises `Problem` when nothing was recorded, or something else than the program prints.
    """
    if not (root / RECORDED).exists():
        raise Problem(str(RECORDED), "the signatures were never recorded. Run: make record")
    found = {}
    lines = (root / RECORDED).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        name, bracket, said = line.partition("(")
        try:
            definition = ast.parse(f"def form({said}: ...").body[0]
        except SyntaxError:
            bracket = ""
        if not bracket:
            raise Problem(f"{RECORDED}:{number}", f"{line!r} is no signature. Run: make record")
        found[name] = tuple(parameters(definition.args))
    return found


def parameters(said: ast.arguments) -> list[Parameter]:
    """The arguments of a definition, in their order."""
    by_position = [(one, "p") for one in said.posonlyargs] + [(one, "") for one in said.args]
    without = len(by_position) - len(said.defaults)
    defaults = [None] * without + said.defaults
    found = [
        Parameter(one.arg, kind, default and ast.unparse(default))
        for (one, kind), default in zip(by_position, defaults, strict=True)
    ]
    if said.vararg:
        found.append(Parameter(said.vararg.arg, "v"))
    for one, default in zip(said.kwonlyargs, said.kw_defaults, strict=True):
        found.append(Parameter(one.arg, "k", default and ast.unparse(default)))
    if said.kwarg:
        found.append(Parameter(said.kwarg.arg, "kw"))
    return found


def names(root: Path) -> list[str]:
    """The names whose signatures are recorded, in the order of the file."""
    return (root / NAMES).read_text(encoding="utf-8").split()
