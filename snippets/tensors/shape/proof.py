"""Shapes and counts of both cells; then size by name"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, left, right = keras_cell.tf, keras_cell.x, torch_cell.x
gap = abs(int(tf.size(left)) - right.numel())
assert gap <= 1e-9
print(f"how many numbers: {gap:.1e} (at most 1e-09)")
assert tf.shape(left).numpy().tolist() == [2, 3]
assert int(tf.rank(left)) == right.dim() == 2
assert int(keras_cell.rows(left)) == torch_cell.rows(right) == 2

# tf.size counts the numbers, x.size() is the shape
gap = int(tf.size(left)) - right.size()[0]
assert gap >= 4
print(f"tf.size(x), x.size(0): {gap} (at least 4)")
assert right.size() == right.shape == torch.Size((2, 3))

# A shape that is traced has holes, tf.shape has none
assert keras_cell.seen == [None]
assert int(keras_cell.rows(tf.zeros((7, 3)))) == 7
assert keras_cell.seen == [None]  # not traced again
assert isinstance(right.shape, tuple)
assert not isinstance(left.shape, tuple)
print("same after")
