"""Which rows exist: the programs of ``snippets/`` and what they printed, read as text.

A row ``train/fit`` is a folder, ``snippets/train/fit/``, with three programs: ``keras_cell.py``
(the left cell), ``torch_cell.py`` (the right cell) and ``proof.py``. What each printed lies
beside it. No framework is imported here.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tandem.problem import Problem, nearest
from tandem.read.api import public_names
from tandem.read.syntax import split_docstring

SIDES = ("tf", "torch")
FILES = {"tf": "keras_cell.py", "torch": "torch_cell.py", "proof": "proof.py"}
"""The programs of a row by part: its file in the row's folder."""

PARTS = tuple(FILES)

DOWNLOADS = {"tf": "keras", "torch": "torch", "proof": "proof"}
"""What tells the parts of a row apart in the names of files that readers keep."""

VERDICTS = ("same", "same after", "different", "task", "one side")
NO_ROWS = ("stories", "notes", "installed", "errors", "twins")
"""The folders of ``snippets/`` that hold no rows."""

NUMBER = r"[-+]?(?:nan|inf|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)"
MEASURE = re.compile(
    rf"^(?P<what>.+): (?P<value>{NUMBER}) "
    rf"\((?P<relation>at most|at least) (?P<bound>{NUMBER})\)$"
)
"""How a proof prints a measured difference, with the bound that it asserted."""

PLAIN, NEAREST = "plain, ", "nearest, "
"""What a line of a proof begins with that is of the plain translation, or of the setting that
comes nearest where none agrees."""

QUANTITIES = ("number of ", "share of ", "ratio of ", "change of ", "spread of ")
"""What a line of a proof begins with, behind those two, that counts or measures what it names:
``plain, number of rows in both parts: 14``. Its number is shown as it is. Any other line's is
the difference between what its words name, and is said to be one: ``1.84 off``."""

REFUSED = re.compile(rf"^{PLAIN}(?P<what>.+): refused$")
"""How a proof says that the plain translation raises an error."""


@dataclass(frozen=True)
class Measure:
    """A difference or a quantity that a proof measured, and the bound that it asserted."""

    what: str
    value: float
    relation: str
    bound: float

    @property
    def compared(self) -> str:
        """What was compared or counted, whichever translation the line is of."""
        return self.what.removeprefix(PLAIN).removeprefix(NEAREST)

    @property
    def is_quantity(self) -> bool:
        """Whether the value is a quantity that the line names, and no difference."""
        return self.compared.startswith(QUANTITIES)

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
    """``tf``, ``torch`` or ``proof``."""
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
        return self.path.with_suffix(".txt")

    @property
    def recorded_picture(self) -> Path:
        """Where the picture that it draws is kept, if it draws one."""
        return self.path.with_suffix(".png")

    @property
    def download(self) -> str:
        """What the file is called once a reader has it: ``fit_keras.py``."""
        return f"{self.row.partition('/')[2]}_{DOWNLOADS[self.part]}.py"

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
    proof: Program

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
        return (self.tf, self.torch, self.proof)

    def beside(self, program: Program) -> tuple[tuple[str, str], ...]:
        """Names and texts of the files that a program needs beside it: a proof, its cells."""
        if program.part != "proof":
            return ()
        return tuple((cell.path.name, cell.code) for cell in (self.tf, self.torch))

    @cached_property
    def verdict(self) -> str | None:
        """The last line that the proof printed; None before it was recorded."""
        if self.proof.output is None:
            return None
        lines = self.proof.output.strip().splitlines()
        if not lines or lines[-1] not in VERDICTS:
            raise Problem(
                str(self.proof.recorded),
                f"a proof ends by printing its verdict, one of: {', '.join(VERDICTS)}",
            )
        return lines[-1]

    @cached_property
    def measures(self) -> list[Measure]:
        """The differences that the proof measured, in the order printed."""
        found = map(read_measure, (self.proof.output or "").splitlines())
        return [measure for measure in found if measure]

    @cached_property
    def agreements(self) -> list[Measure]:
        """What the proof found equal."""
        return [measure for measure in self.measures if measure.relation == "at most"]

    @cached_property
    def plain_gaps(self) -> list[Measure]:
        """By how much the plain translation is off."""
        return [measure for measure in gaps(self) if measure.what.startswith(PLAIN)]

    @cached_property
    def nearest_gaps(self) -> list[Measure]:
        """What is left where no setting makes both agree."""
        return [measure for measure in gaps(self) if measure.what.startswith(NEAREST)]

    @property
    def refused(self) -> list[str]:
        """The plain translations that raise an error."""
        lines = (self.proof.output or "").splitlines()
        return [found["what"] for line in lines if (found := REFUSED.match(line))]

    @property
    def earned(self) -> tuple[str, ...]:
        """The verdicts that what the proof printed allows: the one rule.

        A proof that found something left in the nearest setting is "different"; one whose
        plain translation fails, and which found an agreement, "same after"; one with an
        agreement alone "same". "Task" and "one side" compare no plain translation.
        """
        if self.nearest_gaps:
            return ("different",)
        if self.plain_gaps or self.refused:
            return ("same after",) if self.agreements else ()
        return ("same", "task", "one side") if self.agreements else ("task", "one side")


def gaps(row: Row) -> list[Measure]:
    """What a proof found apart."""
    return [measure for measure in row.measures if measure.relation == "at least"]


def read_measure(line: str) -> Measure | None:
    """The difference that a printed line tells, or None when it tells none."""
    match = MEASURE.match(line)
    if not match:
        return None
    what, value, relation, bound = match.groups()
    return Measure(what, float(value), relation, float(bound))


def read_program(path: Path, row: str, part: str) -> Program:
    """Read one file of a row and what was recorded of it."""
    one_liner, code = split_docstring(path)
    recorded, picture = path.with_suffix(".txt"), path.with_suffix(".png")
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

    Raises `Problem` for a program that is no part of a row, and for a row that lacks a part.
    """
    for path in sorted(snippets.glob("*/*.py")):
        if path.parent.name not in NO_ROWS:
            raise Problem(
                f"{path}:1",
                "a program of a row lies in the row's folder. "
                f"Move it to {path.with_suffix('')}/keras_cell.py, for one.",
            )
    folders = {path.parent for path in snippets.glob("*/*/*.py")}
    return {
        (row := read_row(folder)).id: row
        for folder in sorted(folders)
        if folder.parent.name not in NO_ROWS
    }


def read_row(folder: Path) -> Row:
    """The row of one folder; raises `Problem` unless it has two cells and a proof, no more."""
    found = {path.name: path for path in sorted(folder.glob("*.py"))}
    for name, path in found.items():
        if name not in FILES.values():
            raise Problem(
                f"{path}:1",
                f"the programs of a row are called {', '.join(FILES.values())}."
                + nearest(name, FILES.values()),
            )
    row = f"{folder.parent.name}/{folder.name}"
    for name in FILES.values():
        if name not in found:
            raise Problem(
                f"{next(iter(found.values()))}:1",
                f'the row "{row}" has no {name}; a row is two cells and a proof. '
                f"Write {folder / name}, or delete the rest of the row.",
            )
    return Row(row, *(read_program(found[name], row, part) for part, name in FILES.items()))
