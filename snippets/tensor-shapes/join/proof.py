"""Joined tensors of both cells, and what is refused"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, a, b = keras_cell.tf, keras_cell.a, keras_cell.b
try:
    tf.concat([a, b])
except TypeError as error:
    assert "Missing required positional" in str(error)
else:
    raise AssertionError("concat without an axis")
print("plain, tf.concat without an axis: refused")
for function in (tf.concat, tf.stack):
    try:
        function([a, keras_cell.n], axis=0)
    except tf.errors.InvalidArgumentError as error:
        assert "expected to be a float" in str(error)
    else:
        raise AssertionError("two types were joined")
print("plain, tf.concat of two types: refused")

names = {
    "rows": "on axis 0",
    "side": "on the last axis",
    "stacked": "stacked",
    "first": "first, unstacked",
    "second": "second, unstacked",
    "mixed": "two types joined",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert keras_cell.rows.shape == (2, 2)
assert keras_cell.side.shape == (1, 4)
assert keras_cell.stacked.shape == (2, 1, 2)

# keras.ops.concatenate: the first axis, and floats, as PyTorch
assert keras_cell.mixed.dtype == tf.float32
assert torch_cell.mixed.dtype == torch.float32
left = keras_cell.keras.ops.concatenate([a, b])
np.testing.assert_array_equal(left, torch_cell.rows)
right = torch.stack([torch_cell.a, torch_cell.n])
assert right.dtype == torch.float32
print("same after")
