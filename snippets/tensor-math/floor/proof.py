"""Rounded down, up and to zero in both cells, and slopes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
n = tf.constant([1, 2])
for function in (tf.floor, tf.math.ceil):
    try:
        function(n)
    except tf.errors.InvalidArgumentError as error:
        assert "int32 is not in the list" in str(error)
    else:
        raise AssertionError("it took integers")
assert torch.floor(torch.tensor([1, 2])).tolist() == [1, 2]
print("plain, tf.floor of integers: refused")

names = {
    "down": "floor",
    "up": "ceil",
    "signs": "sign",
    "cut": "trunc, keras.ops",
    "whole": "cast to integers",
}
x = torch_cell.x.numpy()
np.testing.assert_array_equal(keras_cell.x, x)
known = {"down": np.floor, "up": np.ceil, "signs": np.sign}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 0 and left.dtype == right.dtype
    print(f"{what}: {gap:.1e} (at most 0)")
    expected = known.get(name, np.trunc)(x)
    np.testing.assert_array_equal(right, expected)
by_ops = ops.floor(n)
assert by_ops.dtype == tf.float32
np.testing.assert_array_equal(by_ops, n)
halves = np.float32([0.5, 1.5, 2.5])
left, right = tf.math.rint(halves), tf.round(halves)
np.testing.assert_array_equal(left, right)
right = torch.round(torch.tensor(halves))
np.testing.assert_array_equal(left, right)

# no gradient in TensorFlow, zeros in PyTorch
assert keras_cell.gradient is None
assert torch_cell.gradient.tolist() == [0, 0, 0, 0]
assert np.array_equal(keras_cell.y, torch_cell.y.detach())
v = keras_cell.v
rounded = (tf.round, tf.math.ceil, ops.round, ops.floor)
for function in rounded:
    with tf.GradientTape() as tape:
        y = function(v)
    assert tape.gradient(y, v) is None
with tf.GradientTape() as tape:
    y = tf.sign(v)
assert not tape.gradient(y, v).numpy().any()
# the gradient passes straight through on both sides
with tf.GradientTape() as tape:
    y = v + tf.stop_gradient(tf.round(v) - v)
left = tape.gradient(y, v).numpy()
v = torch_cell.v
y = v + (torch.round(v) - v).detach()
(right,) = torch.autograd.grad(y.sum(), v)
gap = np.abs(left - right.numpy()).max()
assert gap <= 0 and right.tolist() == [1, 1, 1, 1]
print(f"straight-through gradient: {gap:.1e} (at most 0)")
assert np.isnan(tf.sign(float("nan")).numpy())
assert torch.sign(torch_cell.nan) == 0
assert not hasattr(tf, "trunc") and not hasattr(tf, "ceil")
print("same after")
