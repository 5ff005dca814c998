"""Which rows exist: the programs of ``snippets/`` and what they printed, read as text.

A row ``train/fit`` is three programs: ``snippets/train/fit_tf.py`` (the left cell),
``fit_torch.py`` (the right cell) and ``fit_parity.py`` (the proof). What each printed is
in ``snippets/train/recorded/``. No framework is imported here.
"""

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from api import public_names
from problem import Problem, nearest

SIDES = ("tf", "torch")
PARTS = (*SIDES, "parity")
VERDICTS = ("same", "same after", "different", "task", "one side")
EXAMPLES = "examples"
NO_ROWS = (EXAMPLES, "defaults")
"""The folders that hold no rows: worked examples, and the program that reads defaults."""

NUMBER = r"[-+]?(?:nan|inf|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)"
MEASURE = re.compile(
    rf"^(?P<what>.+): (?P<value>{NUMBER}) "
    rf"\((?P<relation>at most|at least) (?P<bound>{NUMBER})\)$"
)
"""How a proof prints a measured difference, with the bound that it asserted."""


@dataclass(frozen=True)
class Measure:
    """A difference that a proof measured, and the bound that it asserted."""

    what: str
    value: float
    relation: str
    bound: float

    @property
    def holds(self) -> bool:
        """Whether the value keeps its bound; what is not a number keeps none."""
        if self.relation == "at most":
            return self.value <= self.bound
        return self.value >= self.bound


@dataclass(frozen=True)
class Program:
    """One file of a row: a cell, or the proof."""

    path: Path
    row: str
    part: str
    """``tf``, ``torch`` or ``parity``."""
    one_liner: str
    """First line of the docstring."""
    code: str
    """What the reader sees and copies: the whole file but its docstring."""
    output: str | None
    """What it printed when it was last recorded; None before the first recording."""
    picture: Path | None
    """What it drew."""

    @property
    def recorded(self) -> Path:
        """Where its printed text is kept."""
        return self.path.parent / "recorded" / f"{self.path.stem}.txt"

    @property
    def recorded_picture(self) -> Path:
        """Where the picture that it draws is kept, if it draws one."""
        return self.recorded.with_suffix(".png")

    @cached_property
    def api(self) -> list[str]:
        """The full public names that the code uses, sorted."""
        return public_names(self.code)


@dataclass(frozen=True)
class Row:
    """The same job on both sides, and the proof that says whether they agree."""

    id: str
    tf: Program
    torch: Program
    parity: Program

    @property
    def topic(self) -> str:
        """The page's name and the programs' folder."""
        return self.id.split("/")[0]

    @property
    def name(self) -> str:
        """The row's anchor on its page."""
        return self.id.split("/")[1]

    @property
    def programs(self) -> tuple[Program, ...]:
        """Left cell, right cell, proof."""
        return (self.tf, self.torch, self.parity)

    @property
    def verdict(self) -> str | None:
        """The last line that the proof printed; None before it was recorded."""
        if self.parity.output is None:
            return None
        lines = self.parity.output.strip().splitlines()
        if not lines or lines[-1] not in VERDICTS:
            raise Problem(
                str(self.parity.recorded),
                f"a proof ends by printing its verdict, one of: {', '.join(VERDICTS)}",
            )
        return lines[-1]

    @property
    def measures(self) -> list[Measure]:
        """The differences that the proof measured, in the order printed."""
        found = map(read_measure, (self.parity.output or "").splitlines())
        return [measure for measure in found if measure]


def read_measure(line: str) -> Measure | None:
    """The difference that a printed line tells, or None when it tells none."""
    match = MEASURE.match(line)
    if not match:
        return None
    what, value, relation, bound = match.groups()
    return Measure(what, float(value), relation, float(bound))


def split_docstring(path: Path) -> tuple[str, str]:
    """A program's docstring's first line, and the rest of the file."""
    text = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise Problem(f"{path}:{error.lineno}", f"not valid Python: {error.msg}") from None
    docstring = ast.get_docstring(tree)
    if not docstring:
        raise Problem(
            f"{path}:1",
            "a program starts with a docstring; its first line is its one-liner in the tables",
        )
    lines = text.splitlines(keepends=True)
    return docstring.splitlines()[0], "".join(lines[tree.body[0].end_lineno :]).lstrip("\n")


def read_program(path: Path, row: str, part: str) -> Program:
    """Read one file of a row and what was recorded of it."""
    one_liner, code = split_docstring(path)
    recorded = path.parent / "recorded" / f"{path.stem}.txt"
    picture = recorded.with_suffix(".png")
    return Program(
        path=path,
        row=row,
        part=part,
        one_liner=one_liner,
        code=code,
        output=recorded.read_text(encoding="utf-8") if recorded.exists() else None,
        picture=picture if picture.exists() else None,
    )


def load(snippets: Path) -> dict[str, Row]:
    """All rows by id (``train/fit``), in the order of their names.

    Raises `Problem` for a file that is no part of a row, and for a row that lacks a part.
    """
    found: dict[str, dict[str, Path]] = {}
    for path in sorted(snippets.glob("*/*.py")):
        if path.parent.name in NO_ROWS:
            continue
        name, _, part = path.stem.rpartition("_")
        if part not in PARTS or not name:
            raise Problem(
                f"{path}:1",
                "a program of a row is called NAME_tf.py, NAME_torch.py or NAME_parity.py."
                + nearest(part, PARTS),
            )
        found.setdefault(f"{path.parent.name}/{name}", {})[part] = path
    rows = {}
    for row, parts in found.items():
        for part in PARTS:
            if part not in parts:
                there = next(iter(parts.values()))
                missing = there.with_name(f"{row.split('/')[1]}_{part}.py")
                raise Problem(
                    f"{there}:1",
                    f'the row "{row}" has no {missing.name}; a row is two cells and a proof. '
                    f"Write {missing}, or delete the rest of the row.",
                )
        rows[row] = Row(row, *(read_program(parts[part], row, part) for part in PARTS))
    return rows
