"""What every program catches is what its recording says, and nothing else is recorded."""

from pathlib import Path

import pytest

from tandem.read import errors
from tandem.record import catching, runner
from tandem.record.catching import said
from tests.support import made_program, project


@pytest.fixture(scope="module", autouse=True)
def queued(request):
    """Queue the copies of all chosen tests here, so that all cores are busy from the first."""
    chosen = [item for item in request.session.items if item.path == request.path]
    for item in chosen:
        if item.originalname == "test_what_a_program_catches_is_recorded":
            for copy in item.callspec.params["caught"]:
                request.config.runner.submit(copy.runnable)


COPIES = catching.copies(project.rows(), project.proofs())


@pytest.mark.parametrize("caught", COPIES.values(), ids=COPIES)
def test_what_a_program_catches_is_recorded(caught, request):
    row = request.node.callspec.id
    for copy in caught:
        result = request.config.runner.run(copy.runnable)
        if result.failure:
            pytest.fail(f"a copy of {copy.path} {result.failure}\n\n{result.stderr[-3000:]}")
        new = said(result.stdout)
        old = errors.read(copy.recorded) if copy.recorded.exists() else None
        stale = "nothing is recorded" if old is None else catching.difference(new, old)
        if stale and request.config.option.record:
            copy.recorded.write_text(catching.as_text(new), encoding="utf-8")
        elif stale:
            pytest.fail(
                f"what {copy.path} catches: {stale}. If the new one is right, run: "
                f"make record ROW={row}",
                pytrace=False,
            )


def test_every_recording_of_errors_belongs_to_a_program_that_catches_some(request):
    known = {copy.recorded for caught in COPIES.values() for copy in caught}
    kept = {*project.SNIPPETS.rglob(f"*{errors.ENDING}")}
    if request.config.option.record:
        for path in kept - known:
            path.unlink()
    else:
        assert kept == known, "a program catches something no more, or anew. Run: make record"


def run(request, code: str) -> runner.Result:
    """Run the copy of a program."""
    return request.config.runner.run(catching.copy_of(Path("program.py"), code).runnable)


def test_a_copy_does_what_the_program_does_and_says_what_it_caught(request):
    result = run(request, made_program.CATCHING)
    assert not result.failure, result.stderr
    printed = [line for line in result.stdout.splitlines() if not line.startswith("@caught")]
    message = "invalid literal for int() with base 10: 'one'"
    assert [line for line in printed if line] == [message, "1"]
    assert said(result.stdout) == [
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
    assert [entry["by"] for entry in said(result.stdout)] == expected
