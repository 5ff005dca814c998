"""Runs the programs of rows, and says what is wrong with what they did."""

from pathlib import Path

from tandem.read.catalogue import Program, Row
from tandem.record import recording, runner


def runnable(program: Program, row: Row) -> runner.Program:
    """A row's program as the runner takes it; a proof has the two cells beside it."""
    return runner.Program(program.path.name, program.code, row.beside(program))


def wrong_with(result: runner.Result, program: Program, scratch: Path) -> str | None:
    """Why a run is not what is recorded of a program, or None.

    A bad end comes first, then a broken bound, then what differs from the recording.
    """
    if result.failure:
        return result.failure
    if broken := recording.broken_bound(result.stdout):
        return broken
    if program.output is None:
        return "it was never recorded"
    return recording.difference(result.stdout, program.output) or recording.picture_difference(
        result.picture, program.picture, scratch
    )
