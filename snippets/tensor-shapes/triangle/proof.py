"""Triangles and a band in both cells; then 1 for both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf, x = keras_cell.tf, torch_cell.x
right = torch.tril(x, 1).numpy()
gap = np.abs(keras_cell.band.numpy() - right).max()
assert gap >= 1
print(f"plain, 1 for both: {gap} (at least 1)")
for name in ("lower", "upper", "band", "above"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")
left = keras_cell.later.numpy()
np.testing.assert_array_equal(left, torch_cell.later)
assert left.dtype == bool and left.tolist()[0] == [0, 1, 1]
assert torch_cell.lower.tolist()[0] == [1, 0, 0]

# An offset of 1 is one diagonal more above, none lost below
left = tf.linalg.band_part(keras_cell.x, -1, 1)
np.testing.assert_array_equal(left, torch.tril(x, 1))
# band_part always keeps the diagonal: subtract to be above it
left = keras_cell.x - keras_cell.lower
np.testing.assert_array_equal(left, torch_cell.above)
np.testing.assert_array_equal(ops.tril(keras_cell.x), x.tril())
# Of a stack each matrix is taken alone, on both sides
stack = np.arange(18).reshape(2, 3, 3)
left = tf.linalg.band_part(stack, -1, 0)
right = torch.tril(torch.tensor(stack))
np.testing.assert_array_equal(left, right)
print("same after")
