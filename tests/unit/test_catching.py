"""How a program tells what it catches, and what is kept of a message."""

import ast
import re

from tandem.read import catches
from tandem.record import catching, watched
from tandem.record.catching import essential
from tests.support.made_program import CATCHING


def test_calls_are_added_and_nothing_else():
    call = re.compile(r"^ *__import__\('caught'\)\..*\n", re.M)
    text = ast.unparse(watched.tree(CATCHING))
    assert len(call.findall(text)) == 3
    assert call.sub("", text) == ast.unparse(ast.parse(CATCHING)) + "\n" * text.endswith("\n")


def test_a_program_keeps_its_lines():
    def lines(code):
        return {line for *_, line in code.co_lines()}

    plain = compile(CATCHING, "program.py", "exec")
    assert lines(watched.compiled(CATCHING, "program.py")) == lines(plain)


def test_a_program_that_catches_nothing_is_left_alone():
    text = "import warnings\nwith warnings.catch_warnings():\n    pass\n"
    assert not catches.anything(text)
    assert ast.dump(watched.tree(text)) == ast.dump(ast.parse(text))


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
