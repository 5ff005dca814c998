"""What every program catches is what its recording says, and nothing else is recorded."""

import pytest

from tandem.read import errors
from tandem.record import catching, runner
from tandem.record.catching import said
from tests.support import made_program, project

PROGRAMS = catching.programs(project.rows(), project.proofs())


@pytest.mark.parametrize("programs", PROGRAMS.values(), ids=PROGRAMS)
def test_what_a_program_catches_is_recorded(programs, request):
    row = request.node.callspec.id
    for program in programs:
        result = request.config.runner.run(program.runnable)
        if result.failure:
            pytest.fail(f"{program.path} {result.failure}\n\n{result.stderr[-3000:]}")
        new = said(result.caught)
        old = errors.read(program.recorded) if program.recorded.exists() else None
        stale = "nothing is recorded" if old is None else catching.difference(new, old)
        if stale and request.config.option.record:
            program.recorded.write_text(catching.as_text(new), encoding="utf-8")
        elif stale:
            pytest.fail(
                f"what {program.path} catches: {stale}. If the new one is right, run: "
                f"make record ROW={row}",
                pytrace=False,
            )


def test_every_recording_of_errors_belongs_to_a_program_that_catches_some(request):
    known = {program.recorded for programs in PROGRAMS.values() for program in programs}
    kept = {*project.SNIPPETS.rglob(f"*{errors.ENDING}")}
    if request.config.option.record:
        for path in kept - known:
            path.unlink()
    else:
        assert kept == known, "a program catches something no more, or anew. Run: make record"


def run(request, code: str) -> runner.Result:
    """Run a program of its own."""
    return request.config.runner.run(runner.Program("program.py", code))


def test_a_program_prints_what_it_would_and_what_it_caught_is_told(request):
    result = run(request, made_program.CATCHING)
    assert not result.failure, result.stderr
    message = "invalid literal for int() with base 10: 'one'"
    assert result.stdout == f"{message}\n1\n"
    assert said(result.caught) == [
        {"kind": "ValueError", "message": message, "by": "python"},
        {"kind": "UserWarning", "message": "two is small", "by": "python"},
    ]


CALLS = {
    "torch": ("import torch", "torch.ones(2, 3) @ torch.ones(2, 3)"),
    "torch by a method": ("import torch\ncall = torch.ones(2).view", "call(3)"),
    "keras": ("import keras", "keras.Sequential().fit([1])"),
    "tensorflow": ("import tensorflow as tf", "tf.ones(2) @ tf.ones(3)"),
    "python": ("import torch", "int('one')"),
    "nobody": ("import torch", "raise ValueError('my own')"),
}


@pytest.mark.parametrize("by", CALLS)
def test_the_framework_that_raised_is_named(by, request):
    setup, call = CALLS[by]
    result = run(request, f"{setup}\ntry:\n    {call}\nexcept Exception:\n    pass\n")
    assert not result.failure, result.stderr
    expected = [] if by == "nobody" else [by.split()[0]]
    assert [entry["by"] for entry in said(result.caught)] == expected
