"""Breaks a cell of every row and lists what nobody noticed: ``make mutants``, ``ROW=a/b``.

One change in each cell: an argument removed, a number, a flag or a word changed, a function
swapped, a statement dropped. The row's programs run on the changed cell. A change is noticed
when one of them fails, or prints or draws something else than is recorded. Those that change
nothing that a reader reads stand in ``excused.json`` with the reason.
"""

import argparse
import ast
import json
import random
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from tandem import ROOT
from tandem.problem import Problem, nearest
from tandem.read import catalogue, syntax
from tandem.read.catalogue import SIDES, Row
from tandem.record.rows import runnable, wrong_with
from tandem.record.runner import Runner

EXCUSED = Path(__file__).with_name("excused.json")
"""Each excused change, as it is listed, and the reason."""

SWAPS = (
    ("relu", "tanh"),
    ("ReLU", "Tanh"),
    ("softmax", "sigmoid"),
    ("mean", "sum"),
    ("reduce_mean", "reduce_sum"),
    ("max", "min"),
    ("reduce_max", "reduce_min"),
    ("argmax", "argmin"),
    ("exp", "sqrt"),
    ("ones", "zeros"),
    ("Adam", "SGD"),
    ("zeros_like", "ones_like"),
    ("MaxPooling2D", "AveragePooling2D"),
    ("MaxPool2d", "AvgPool2d"),
    ("train", "eval"),
)
"""Functions that may stand for each other, so that a program still runs."""

WORDS = {
    "same": "valid",
    "valid": "same",
    "mean": "sum",
    "sum": "mean",
    "relu": "tanh",
    "softmax": "sigmoid",
    "adam": "sgd",
    "int": "binary",
    "max": "min",
}
"""Words in arguments that may stand for each other."""

QUIET = ("seed", "set_seed", "set_random_seed", "manual_seed", "print")
"""Calls inside of which nothing is changed: what they change is not what the row says."""


@dataclass(frozen=True)
class Change:
    """One change of a program's text."""

    line: int
    start: int
    end: int
    """Places in the text, in characters."""
    text: str
    """What stands there afterwards."""
    what: str

    def applied(self, code: str) -> str:
        """The program with this change."""
        return code[: self.start] + self.text + code[self.end :]


class Places:
    """Turns the lines and columns of a syntax tree into places in its text."""

    def __init__(self, code: str):
        self.lines = code.splitlines(keepends=True)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))

    def at(self, line: int, column: int) -> int:
        """The place of a line and of a column, which Python counts in bytes."""
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:column].decode())

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Where a node begins and ends."""
        return self.at(node.lineno, node.col_offset), self.at(
            node.end_lineno, node.end_col_offset
        )


def loud(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all inside of it, without the calls of `QUIET`."""
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and called(child) in QUIET:
            continue
        if isinstance(child, ast.JoinedStr | ast.Import | ast.ImportFrom):
            continue
        yield from loud(child)


def called(call: ast.Call) -> str:
    """The last part of the name of what is called."""
    return ast.unparse(call.func).rpartition(".")[2]


def changes(code: str) -> list[Change]:
    """Every change that may be made to a program."""
    places, found = Places(code), []

    def change(node: ast.AST, text: str, what: str):
        start, end = places.span(node)
        found.append(Change(node.lineno, start, end, text, what))

    swaps = {**dict(SWAPS), **{other: one for one, other in SWAPS}}
    for node in loud(syntax.tree(code)):
        match node:
            case ast.Constant(value=bool() as value):
                change(node, str(not value), f"{value} to {not value}")
            case ast.Constant(value=int() as value):
                change(node, str(value + 1), f"{value} to {value + 1}")
            case ast.Constant(value=float() as value):
                change(node, repr(more(value)), f"{value} to {more(value)}")
            case ast.Constant(value=str() as value) if value in WORDS:
                change(node, repr(WORDS[value]), f'"{value}" to "{WORDS[value]}"')
            case ast.Attribute(attr=name) if name in swaps:
                owner = places.span(node.value)[1]
                start, end = places.span(node)
                dot = code.index(".", owner)
                found.append(
                    Change(node.lineno, dot + 1, end, swaps[name], f"{name} to {swaps[name]}")
                )
            case ast.Expr(value=ast.Call() as call) if called(call) not in QUIET:
                change(node, "pass", f"dropped {ast.unparse(node)[:50]}")
            case ast.Call(keywords=[*_, last]) if last.arg:
                start, end = places.span(last)
                before = code[:start].rstrip()
                if before.endswith((",", "(")):
                    start = len(before) - before.endswith(",")
                    what = f"without {ast.unparse(last.value)[:30]} as {last.arg}"
                    found.append(Change(last.lineno, start, end, "", what))
    return [each for each in found if compiles(each.applied(code))]


def more(value: float) -> float:
    """A number that is larger by far; of a tiny one, which only guards a division, far more."""
    return value * (1000 if abs(value) < 1e-3 else 2) or 1.0


def compiles(code: str) -> bool:
    """Whether a text is valid Python."""
    try:
        compile(code, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def chosen(row: Row, side: str, number: int) -> list[Change]:
    """So many changes of a cell, the same ones each time."""
    possible = changes(getattr(row, side).code)
    return random.Random(f"{row.id} {side}").sample(possible, min(number, len(possible)))


def changed(row: Row, side: str, change: Change) -> Row:
    """A row with one cell changed."""
    cell = getattr(row, side)
    return replace(row, **{side: replace(cell, code=change.applied(cell.code))})


def submit(row: Row, side: str, running: Runner) -> list[tuple[catalogue.Program, Future]]:
    """Queue what may notice a change: the cell itself, and the proof."""
    programs = (getattr(row, side), row.proof)
    return [(program, running.submit(runnable(program, row))) for program in programs]


def place(row: Row, side: str, change: Change) -> str:
    """The file and the line of a change: ``snippets/train/loop/keras_cell.py:9``."""
    program = getattr(row, side)
    above = program.path.read_text(encoding="utf-8").count("\n") - program.code.count("\n")
    return f"{program.path.relative_to(ROOT)}:{above + change.line}"


def survivors(
    rows: dict[str, Row], number: int, running: Runner, scratch: Path
) -> Iterator[str]:
    """Each change that nobody noticed, in one line; how many there were at the end."""
    queued = {
        (row.id, side, change): submit(changed(row, side, change), side, running)
        for row in rows.values()
        for side in SIDES
        for change in chosen(row, side, number)
    }
    alive = 0
    for (row, side, change), runs in queued.items():
        if not any(wrong_with(run.result(), program, scratch) for program, run in runs):
            alive += 1
            yield f"{place(rows[row], side, change)}: {change.what}"
    print(f"{len(queued)} changes, {alive} not noticed", flush=True)


def excuses() -> dict[str, str]:
    """The changes that are excused, as they are listed, and why."""
    return json.loads(EXCUSED.read_text(encoding="utf-8")) if EXCUSED.exists() else {}


def main():
    """Read the command line; end with 1 if a change was neither noticed nor excused."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("row", nargs="?", help="only this row (train/loop) or topic (train)")
    parser.add_argument("--each", type=int, default=1, help="changes in each cell")
    options = parser.parse_args()
    rows = catalogue.load(ROOT / "snippets")
    picked = {row.id: row for row in rows.values() if options.row in (None, row.id, row.topic)}
    if not picked:
        near = nearest(options.row, rows)
        sys.exit(str(Problem(f"ROW={options.row}", f'there is no row "{options.row}".{near}')))
    known, running, fresh = excuses(), Runner(), []
    with tempfile.TemporaryDirectory(prefix="tandem-mutants-") as scratch:
        for line in survivors(picked, options.each, running, Path(scratch)):
            print(f"{line}{f'  (excused: {known[line]})' if line in known else ''}", flush=True)
            fresh += [line] if line not in known else []
    running.stop()
    sys.exit(bool(fresh))


if __name__ == "__main__":
    main()
