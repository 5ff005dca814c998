"""The defaults of both sides, pair by pair, as ``snippets/defaults/signatures.py`` read them.

The page ``defaults`` has one directive a pair, then what a difference does; after the second
bar stand the rows where it is measured:

    ::: defaults keras.layers.BatchNormalization | torch.nn.BatchNorm2d | layers/batch_norm
    Told nothing, ...
"""

import re
from dataclasses import dataclass
from pathlib import Path

from tandem.problem import Problem

RECORDED = Path("snippets", "defaults", "signatures.txt")
"""What the program printed, from the project's root."""

REQUIRED = "required"
"""What the program prints of an argument that has no default."""

DIRECTIVE = re.compile(
    r"^::: defaults (?P<left>[\w.]+) \| (?P<right>[\w.]+)( \| (?P<rows>[\w/, -]+))?$"
)
LINE = re.compile(
    r"^(?P<left>[\w.]+)( (?P<argument>\w+)=(?P<default>.+?))? (?P<sign>==|!=|--) "
    r"(?P<right>[\w.]+)( (?P<other>\w+)=(?P<value>.+))?$"
)


@dataclass(frozen=True)
class Argument:
    """An argument on both sides; the name is None on the side that does not have it."""

    left: str | None
    left_default: str | None
    right: str | None
    right_default: str | None
    differs: bool


Pairs = dict[tuple[str, str], list[Argument]]


def read(root: Path) -> Pairs:
    """The arguments of every pair of names, in the order recorded.

    Raises `Problem` when nothing was recorded, or something else than the program prints.
    """
    if not (root / RECORDED).exists():
        raise Problem(str(RECORDED), "the defaults were never recorded. Run: make record")
    pairs: Pairs = {}
    lines = (root / RECORDED).read_text(encoding="utf-8").splitlines()
    for number, text in enumerate(lines, start=1):
        line = LINE.match(text)
        if line is None:
            raise Problem(
                f"{RECORDED}:{number}", f"{text!r} is no pair of arguments. Run: make record"
            )
        argument = Argument(
            *line.group("argument", "default", "other", "value"), line["sign"] == "!="
        )
        pairs.setdefault(line.group("left", "right"), []).append(argument)
    return pairs


def short(name: str) -> str:
    """A name as a program writes it: ``layers.Dense``, ``nn.Linear``, ``v2.Resize``."""
    return ".".join(name.split(".")[-2:]) if name != "torch.load" else name


def anchor(name: str) -> str:
    """The anchor of a pair, by its left name: ``batchnormalization``."""
    return name.rpartition(".")[2].lower()
