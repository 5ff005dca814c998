"""The order of a step and a result, asked for and not"""
import io
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

screen = io.StringIO()
with redirect_stdout(screen):
    import keras_cell
    import torch_cell

import tensorflow as tf

lines = screen.getvalue().splitlines()
assert lines[0] == "double 6.0 0.0"  # the step did not run
assert lines[1] == "after 6.0 1.0"  # it did
gap = abs(float(keras_cell.result) - float(torch_cell.result))
assert gap <= 0
print(f"lines in order, after a step: {gap:.1f} (at most 0)")

total = keras_cell.total
for times in range(2, 5):
    assert float(keras_cell.today()) == 2 * times == 2 * total
    assert float(torch_cell.compiled()) == 2 * (times + 1)
assert float(torch_cell.total) == 5
assert torch_cell.again == 4

# tf.function puts the edges in by itself
graph = keras_cell.today.get_concrete_function().graph
(read, *_) = [
    op
    for op in graph.get_operations()
    if op.type == "ReadVariableOp" and op.control_inputs
]
assert any(
    "AssignAdd" in before.type for before in read.control_inputs
)

# at once it has nothing to do
with tf.control_dependencies([total.assign(7.0)]):
    assert float(total) == 7
assert type(keras_cell.both).__name__ == "Operation"
assert keras_cell.after.op.control_inputs
assert not keras_cell.double.op.control_inputs
print("one side")
