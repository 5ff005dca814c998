"""The places of the Keras cell, in both ways of PyTorch"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x = keras_cell.tf, torch_cell.x
assert np.array_equal(keras_cell.x, x)
gap = 0
for name in "picked", "rows", "each":
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = max(gap, np.abs(left - right).max())
assert gap == 0
print(f"places turned into a tuple: {gap} (at most 0)")

numbers = torch.tensor([[0, 2, 3], [1, 0, 1]])
try:
    x[numbers]
except IndexError as error:
    assert "out of bounds" in str(error)
else:
    raise AssertionError("places were taken for tables")
print("plain, x[places]: refused")
few = torch.tensor([[0, 1], [1, 0]])  # these are in bounds
assert x[few].shape == (2, 2, 3, 4)
picked = tf.gather_nd(keras_cell.x, few.numpy())
assert picked.shape == (2, 4)

# A list at each end: TensorFlow's axis, places in each table.
rng = np.random.default_rng(0)
data = rng.normal(size=(5, 6, 7, 8)).astype("float32")
places = rng.integers(0, 6, size=(5, 9, 2))
left = tf.gather_nd(data, places, batch_dims=1).numpy()
first = torch.arange(5)[:, None]
columns = torch.tensor(places).unbind(-1)
right = torch.tensor(data)[(first, *columns)]
assert left.shape == (5, 9, 8)
gap = np.abs(left - right.numpy()).max()
assert gap == 0
print(f"pairs of places in each table: {gap:.0f} (at most 0)")

# Below 0, PyTorch counts from the end.
below = tf.constant([[-1, 0]])
try:
    tf.gather_nd(keras_cell.x, below)
except tf.errors.InvalidArgumentError:
    assert torch.equal(x[-1, 0], x[1, 0])
else:
    raise AssertionError("gather_nd took -1")
print("plain, -1 for the last one, in TensorFlow: refused")
print("same after")
