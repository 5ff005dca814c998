"""Shapes and counts of both cells; then size by name"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf, left, right = keras_cell.tf, keras_cell.x, torch_cell.x
# tf.size counts the numbers, x.size() is the shape
try:
    int(right.size())
except TypeError as error:
    assert "torch.Size" in str(error) or "'Size'" in str(error)
else:
    raise AssertionError("x.size() is a number")
print("plain, int(x.size()): refused")
gap = abs(int(keras_cell.count) - torch_cell.count)
assert gap <= 1e-9
print(f"how many numbers: {gap:.1e} (at most 1e-09)")
gap = abs(int(keras_cell.axes) - torch_cell.axes)
assert gap <= 1e-9
print(f"axes: {gap:.1e} (at most 1e-09)")
assert tf.shape(left).numpy().tolist() == [2, 3]
assert int(keras_cell.rows(left)) == torch_cell.rows(right) == 2
assert right.size() == right.shape == torch.Size((2, 3))
assert int(ops.size(left)) == torch_cell.count == 6

# A shape that is traced has holes, tf.shape has none
assert keras_cell.seen == [None]
assert int(keras_cell.rows(tf.zeros((7, 3)))) == 7
assert keras_cell.seen == [None]  # not traced again
assert isinstance(right.shape, tuple)
assert not isinstance(left.shape, tuple)


@tf.function(input_signature=[tf.TensorSpec((None, 3))])
def by_ops(batch):
    rows, columns = ops.shape(batch)
    assert columns == 3 and tf.is_tensor(rows)
    return rows


assert int(by_ops(tf.zeros((7, 3)))) == 7
print("same after")
