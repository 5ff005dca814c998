"""Old names, those of today, and PyTorch's, on one matrix"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, tf1 = keras_cell.tf, keras_cell.tf1
x = keras_cell.x
try:
    tf.reduce_sum(x, axis=1, keep_dims=True)
except TypeError as error:
    assert "keep_dims" in str(error)
else:
    raise AssertionError("keep_dims was taken")
print("plain, tf.reduce_sum(x, keep_dims=True): refused")
gap = np.abs(keras_cell.old.numpy() - (x / 2).numpy()).max()
assert gap >= 0.4
print(f"plain, tf.div(x, 2) as x / 2: {gap:.2f} (at least 0.4)")

np.testing.assert_array_equal(torch_cell.x, x)
for name in "total", "real", "whole":
    ours = getattr(keras_cell, name).numpy()
    theirs = getattr(torch_cell, name).numpy()
    assert ours.shape == theirs.shape
    gap = np.abs(ours - theirs).max()
    assert gap == 0
    print(f"{name}: {gap:.1e} (at most 1e-09)")
np.testing.assert_array_equal(keras_cell.old, keras_cell.whole)
old = tf1.reduce_sum(x, reduction_indices=1, keep_dims=True)
np.testing.assert_array_equal(old, keras_cell.total)
assert tf1.to_float(x).dtype == keras_cell.real.dtype
# As C does, towards zero: another number below zero.
assert torch_cell.cut.tolist()[0] == [3, -3]
assert torch_cell.whole.tolist()[0] == [3, -4]
assert keras_cell.gone == [*keras_cell.names]

# Where the new home is.
homes = {"log": 0.0, "ceil": 1.0}
for name, value in homes.items():
    assert getattr(tf.math, name)(1.0).numpy() == value
assert tf.math.floormod(-7, 2) == tf1.mod(-7, 2) == 1
old = tf1.argmax(x, dimension=1)
assert np.array_equal(old, tf.argmax(x, axis=1))
print("same after")
