"""What every program catches is what its recording says, and nothing else is recorded."""

import re
from pathlib import Path

import catching
import errors
import project
import pytest
import runner
from catching import copies, essential, instrumented, said


@pytest.mark.parametrize("caught", copies().values(), ids=copies())
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
            copy.recorded.parent.mkdir(exist_ok=True)
            copy.recorded.write_text(catching.as_text(new), encoding="utf-8")
        elif stale:
            pytest.fail(
                f"what {copy.path} catches: {stale}. If the new one is right, run: "
                f"make record ROW={row}",
                pytrace=False,
            )


def test_every_recording_of_errors_belongs_to_a_program_that_catches_some(request):
    known = {copy.recorded for caught in copies().values() for copy in caught}
    kept = {*project.SNIPPETS.glob(f"*/recorded/*{errors.ENDING}")}
    kept |= {*Path("tests", "notes", "recorded").glob("*")}
    if request.config.option.record:
        for path in kept - known:
            path.unlink()
    else:
        assert kept == known, "a program catches something no more, or anew. Run: make record"


PROGRAM = """\
import warnings

for text in ("one", "2"):
    try:
        int(text)
    except ValueError as error:
        # A comment stands first.
        print(
            error
        )
    except (TypeError, KeyError): print("never"); raise
    else:
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            warnings.warn("two is small")
        print(len(found))
"""


def run(request, code: str) -> runner.Result:
    """Run the copy of a program."""
    return request.config.runner.run(catching.copy_of(Path("program.py"), code).runnable)


def test_a_copy_does_what_the_program_does_and_says_what_it_caught(request):
    result = run(request, PROGRAM)
    assert not result.failure, result.stderr
    printed = [line for line in result.stdout.splitlines() if not line.startswith("@caught")]
    message = "invalid literal for int() with base 10: 'one'"
    assert [line for line in printed if line] == [message, "1"]
    assert said(result.stdout) == [
        {"kind": "ValueError", "message": message, "by": "python"},
        {"kind": "UserWarning", "message": "two is small", "by": "python"},
    ]


def test_a_copy_adds_calls_and_nothing_else():
    made = r'__import__\("caught"\)\.[^;\n]+'
    call = re.compile(rf"^ *{made}\n|{made}; ", re.M)
    copy = instrumented(PROGRAM)
    assert len(call.findall(copy)) == 3
    assert call.sub("", copy) == PROGRAM


def test_a_program_that_catches_nothing_is_not_run_again():
    assert not errors.catches("import warnings\nwith warnings.catch_warnings():\n    pass\n")
    assert instrumented("x = 1\n") == "x = 1\n"


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


def test_what_is_kept_of_a_message_says_what_is_wrong():
    graph = """Graph execution error:

Detected at node loss/SparseSoftmax defined at (most recent call last):
  File "/home/me/train.py", line 7, in <module>

  File "/home/me/site-packages/keras/trainer.py", line 399, in fit

Received a label value of 5 which is outside the valid range of [0, 3).
\t [[{{node loss/SparseSoftmax}}]] [Op:__inference_function_1]"""
    assert essential(graph) == (
        "Received a label value of 5 which is outside the valid range of [0, 3).\n"
        "[Op:__inference_function_1]"
    )
    coloured = "Cannot call.\n\n\x1b[1mInput 0 is wrong\x1b[0m\n\nArguments received by f():\n"
    assert essential(coloured) == "Cannot call.\nInput 0 is wrong"
    assert essential("no file /tmp/tmp1234/data/cat.png at 0x7f0123456789") == (
        "no file cat.png at 0x…"
    )
    assert essential("see https://pytorch.org/docs/stable/optim.html") == (
        "see https://pytorch.org/docs/stable/optim.html"
    )
    assert essential("word " * 200).endswith("word …")


def test_numbers_of_a_message_may_differ_as_they_print_and_words_may_not():
    one = [{"kind": "ValueError", "message": "loss 0.361 of 3", "by": "keras"}]
    assert not catching.difference([one[0] | {"message": "loss 0.362 of 3"}], one)
    assert catching.difference([one[0] | {"message": "loss 0.361 of 4"}], one)
    assert catching.difference([one[0] | {"kind": "TypeError"}], one)
    assert catching.difference([], one)


def test_a_build_or_a_machine_may_say_the_same_in_its_own_words():
    usual = {"kind": "RuntimeError", "message": "Found no NVIDIA driver here", "by": "torch"}
    words = {"kind": "AssertionError", "message": "Torch not compiled with CUDA enabled"}
    assert not catching.difference([usual | words], [usual])
    assert catching.difference([usual | {"message": "Found no driver"}], [usual])
    onednn = {"kind": "E", "message": "filter must be 4-dimensional: [3]", "by": "tensorflow"}
    plain = {"message": "convolution filter must be 4-dimensional: [3]"}
    assert not catching.difference([onednn | plain], [onednn])
    assert catching.difference([onednn | {"message": "filter must be 3-dimensional"}], [onednn])
