"""Means and sums of both cells, then of integers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in ("means", "sums", "right"):
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name)
    assert left.shape == tuple(right.shape)
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-6
    print(f"{name}: {gap:.1e} (at most 1e-06)")
assert keras_cell.sums.shape == (2, 1)
assert keras_cell.means.numpy().tolist() == [1.5, 4]

gap = float(keras_cell.right) - int(keras_cell.wrong)
assert gap >= 0.5
print(f"mean of integers: {gap:.2f} (at least 0.5)")
assert keras_cell.wrong.dtype.name == "int32"
try:
    torch.mean(torch_cell.n)
except RuntimeError as error:
    assert "floating point" in str(error)
else:
    raise AssertionError("PyTorch took a mean of integers")

# Truth values can be counted in PyTorch alone
tf = keras_cell.tf
try:
    tf.reduce_sum(keras_cell.x > 1)
except tf.errors.InvalidArgumentError as error:
    assert "bool is not in the list" in str(error)
else:
    raise AssertionError("TensorFlow summed truth values")
assert torch.sum(torch_cell.x > 1) == 3
print("same after")
