"""Sums of mixed types: refused by one, converted by one"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
x, n, d = torch_cell.x, torch_cell.n, torch_cell.d
others = {"int32 + float32": "n", "float64 + float32": "d"}
for what, name in others.items():
    other = getattr(keras_cell, name)
    try:
        keras_cell.x + other
    except tf.errors.InvalidArgumentError as error:
        assert "was expected to be a" in str(error)
    else:
        raise AssertionError("TensorFlow mixed two types")
    print(f"plain, {what}: refused")
    mixed = ops.add(keras_cell.x, other)
    right = x + getattr(torch_cell, name)
    assert mixed.dtype.name in str(right.dtype)
    np.testing.assert_array_equal(mixed, right)
assert keras_cell.kind == "float64"
assert ((x + n).dtype, (x + d).dtype) == (x.dtype, d.dtype)

# A float wins over any integer; among floats the wider one
half = torch.ones(2, dtype=torch.float16)
assert (n + half).dtype == torch.float16 and n.itemsize == 8
left = ops.add(tf.cast(n, "int64"), tf.cast(half, "float16"))
assert left.dtype == tf.float16
assert (half + x).dtype == torch.float32
# A number or a tensor without axes does not widen its kind
assert (x + d[0]).dtype == torch.float32
assert (half + 0.1).dtype == torch.float16
assert (n.int() + n[0]).dtype == torch.int32
assert (n + 0.5).dtype == torch.float32  # another kind
assert (keras_cell.x + 1).dtype == tf.float32
try:
    keras_cell.n + 0.5
except tf.errors.InvalidArgumentError as error:
    assert "was expected to be a" in str(error)
else:
    raise AssertionError("integers took 0.5")

for name, what in ("total", "sum"), ("cut", "whole part"):
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name)
    assert left.dtype.name in str(right.dtype)
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-7
    print(f"{what}, after the cast: {gap:.1e} (at most 1e-07)")
assert keras_cell.total.dtype == tf.float32
assert keras_cell.cut.numpy().tolist() == [1, -1]
assert torch_cell.n.float().dtype == torch.float32
print("same after")
