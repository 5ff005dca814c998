"""Smallest numbers and their places, with nan and without"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf = keras_cell.tf

x, broken = torch_cell.x, torch_cell.broken
np.testing.assert_array_equal(keras_cell.x, x)
np.testing.assert_array_equal(keras_cell.broken, broken)
try:
    torch.minimum(x, 2.0)
except TypeError as error:
    assert "must be Tensor" in str(error)
else:
    raise AssertionError("minimum took a number")
print("plain, torch.minimum(x, 2.0): refused")
assert isinstance(torch.min(x, 1), tuple)
# without an axis: down the columns, or of the flat tensor
down, flat = keras_cell.down.numpy(), torch_cell.flat.item()
assert down.tolist() == [1, 0] and x.flatten()[flat] == x.min()
gap = np.abs(down - flat).max()
assert gap >= 2
print(f"plain, argmin without an axis: {gap:.2f} (at least 2)")
by_ops = keras.ops.argmin(keras_cell.x)
assert int(by_ops) == flat

names = {
    "nearest": "smallest along the axis",
    "centre": "their places",
    "capped": "minimum with a number",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-9 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-09)")
known = x.numpy().argmin(axis=1)
np.testing.assert_array_equal(torch_cell.centre, known)
np.testing.assert_array_equal(
    torch_cell.capped, x.clamp(max=2.0)
)
assert torch_cell.same
assert torch.equal(torch_cell.nearest, torch.amin(x, dim=1))
two = torch.tensor(2.0)
assert torch.equal(torch.min(x, two), torch_cell.capped)

# nan spoils the minimum of both, and the place of one
assert torch.min(broken).isnan()
assert np.isnan(tf.reduce_min(keras_cell.broken))
left, right = int(keras_cell.place), torch_cell.place.item()
assert broken[right].isnan() and left == 2
gap = abs(left - right)
assert gap >= 1
print(f"plain, argmin with a nan: {gap:.2f} (at least 1)")
cleaned = torch.nan_to_num(broken, nan=torch.inf)
gap = abs(torch.argmin(cleaned).item() - left)
assert gap <= 0
print(f"nan made infinite first: {gap:.1e} (at most 0)")
by_ops = keras.ops.argmin(keras_cell.broken)
assert int(by_ops) == left

# of nothing: infinity in TensorFlow, an error in PyTorch
assert np.isinf(tf.reduce_min(tf.zeros([0])))
try:
    torch.zeros(0).min()
except RuntimeError as error:
    assert "numel() == 0" in str(error)
else:
    raise AssertionError("nothing has a minimum")
print("same after")
