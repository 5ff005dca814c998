"""Means and sums of both cells, then of integers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
try:
    torch.mean(torch_cell.n)
except RuntimeError as error:
    assert "floating point" in str(error)
else:
    raise AssertionError("PyTorch took a mean of integers")
print("plain, torch.mean of integers: refused")
names = {
    "means": "means",
    "sums": "sums, axis kept",
    "right": "mean after a cast",
}
for name, what in names.items():
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name)
    assert left.shape == tuple(right.shape)
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert keras_cell.sums.shape == (2, 1)
assert keras_cell.means.numpy().tolist() == [1.5, 4]

gap = float(keras_cell.right) - int(keras_cell.wrong)
assert gap >= 0.5
print(f"mean of integers, cut: {gap:.2f} (at least 0.5)")
assert keras_cell.wrong.dtype.name == "int32"
right = torch.mean(torch_cell.n, dtype=torch.float32)
assert right == torch_cell.right == float(keras_cell.by_ops)

# Booleans: counted by PyTorch and keras.ops, not by tf
for reduce in (tf.reduce_sum, tf.reduce_mean):
    try:
        reduce(keras_cell.x > 1)
    except tf.errors.InvalidArgumentError as error:
        assert "bool is not in the list" in str(error)
    else:
        raise AssertionError("TensorFlow summed booleans")
print("plain, tf.reduce_sum of booleans: refused")
assert torch.sum(torch_cell.x > 1) == 3
assert int(ops.sum(keras_cell.x > 1)) == 3
assert float(ops.mean(keras_cell.x > 1)) == 0.75
print("same after")
