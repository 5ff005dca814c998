"""The same steps; and torch.range, which is another"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

names = {
    "whole": "range of integers",
    "steps": "steps of 0.25",
    "points": "linspace",
    "ints": "linspace of integers",
}
for name, what in names.items():
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name)
    assert left.shape == tuple(right.shape)
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-7
    print(f"{what}: {gap:.1e} (at most 1e-07)")
assert keras_cell.whole.dtype.name == "int32"
assert torch_cell.whole.dtype == torch.int64
assert keras_cell.ints.dtype.name == "float64"
assert torch_cell.ints.dtype == torch.float32

assert keras_cell.steps.dtype.name == "float32"
assert torch_cell.steps.dtype == torch.float32

# The name carried over: one number more, and floats
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = torch.range(2, 5)
assert "deprecated" in str(caught[0].message)
extra = len(wrong) - len(keras_cell.whole)
assert extra >= 1 and wrong.dtype == torch.float32
assert wrong.tolist() == [2, 3, 4, 5]
print(
    "plain, number of values too many, torch.range: "
    f"{extra} (at least 1)"
)

tf, whole = keras_cell.tf, keras_cell.whole
try:
    whole * keras_cell.points[2:]
except tf.errors.InvalidArgumentError as error:
    assert "int32" in str(error)
else:
    raise AssertionError("int32 times float32")
print("plain, tf.range * tf.linspace: refused")
left, right = keras_cell.by_ops, torch_cell.product
assert left.dtype == tf.float32 and right.dtype == torch.float32
gap = np.abs(left.numpy() - right.numpy()).max()
assert gap <= 1e-7
print(f"keras.ops.multiply: {gap:.1e} (at most 1e-07)")

# keras.ops.linspace makes float32 of integers, as PyTorch
ops = keras_cell.keras.ops
np.testing.assert_array_equal(ops.arange(2, 5), whole)
assert ops.arange(2, 5).dtype == tf.int32
assert ops.linspace(0, 1, 5).dtype == tf.float32
print("same after")
