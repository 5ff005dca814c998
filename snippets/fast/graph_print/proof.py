"""The lines that three calls print on each side"""
import os
import sys
import tempfile
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf


def printed(run, stream=1):
    """All that a run writes there, by Python or past it."""
    with tempfile.TemporaryFile("w+") as file:
        kept = os.dup(stream)
        os.dup2(file.fileno(), stream)
        with redirect_stdout(file):
            run()
            file.flush()
        os.dup2(kept, stream)
        file.seek(0)
        return file.read().splitlines()


def three(double, tensor):
    return [double(tensor(x)) for x in keras_cell.numbers]


new = tf.function(keras_cell.double.python_function)
lines = printed(lambda: three(new, tf.constant))
by_graph = [line for line in lines if "tf.print" in line]
by_python = [line for line in lines if "Python" in line]
assert by_graph == [f"tf.print: {n}" for n in (1, 2, 3)]
assert len(by_graph) + len(by_python) == len(lines)
assert 'Tensor("x:0", shape=()' in by_python[0]  # no value
lines = printed(lambda: three(torch_cell.double, torch.tensor))
values = [f"Python's print: tensor({n}.)" for n in (1, 2, 3)]
assert lines == values

lost = len(values) - len(by_python)
assert lost >= 2
what = "plain, number of lines that print loses"
print(f"{what}: {lost} (at least 2)")
lost = len(values) - len(by_graph)
assert lost <= 0
what = "number of lines that tf.print loses"
print(f"{what}: {lost} (at most 0)")
assert keras_cell.doubled == torch_cell.doubled == [2, 4, 6]
assert keras_cell.numbers == torch_cell.numbers

# by itself it writes to stderr, and drops what is in the middle
assert printed(lambda: tf.print(tf.range(10)), stream=2) == [
    "[0 1 2 ... 7 8 9]"
]
shown = printed(lambda: tf.print(keras_cell.long, summarize=2,
                                 output_stream=sys.stdout))
assert shown == ["[0 1 ... 98 99]"]
assert str(torch_cell.long) == "tensor([ 0,  1,  ..., 98, 99])"
assert keras_cell.long.shape == torch_cell.long.shape == (100,)
print("same after")
