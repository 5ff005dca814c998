"""The functions of K: as keras.ops, in PyTorch, and of old"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

assert keras_cell.left == []
x = keras_cell.x
np.testing.assert_array_equal(x, torch_cell.x)
for name in "product", "total", "norm", "order", "value":
    ours = np.asarray(getattr(keras_cell, name))
    theirs = np.asarray(getattr(torch_cell, name))
    assert ours.shape == theirs.shape
    gap = np.abs(ours - theirs).max()
    assert gap <= 1e-6
    print(f"{name}: {gap:.1e} (at most 1e-06)")

# tf.keras.backend still has the old ones: the same numbers.
K, ops, y = tf.keras.backend, keras_cell.ops, keras_cell.y
old = {
    "product": K.dot(x, y),
    "total": K.sum(x, axis=-1, keepdims=True),
    "norm": K.sqrt(K.sum(K.square(x))),
    "order": K.permute_dimensions(x, (1, 0)),
}
for name, result in old.items():
    np.testing.assert_allclose(
        result, getattr(keras_cell, name), atol=1e-6)
# K.dot of more axes is not matmul: it is tensordot.
many = ops.ones((2, 3, 4))
square = ops.ones((5, 4, 6))
assert K.dot(many, square).shape == (2, 3, 5, 6)
assert ops.tensordot(many, square, axes=[[-1], [-2]]).shape == (
    2, 3, 5, 6)
# What is left there has no numbers: a setting, a name, a type.
for name in "floatx", "epsilon", "clear_session", "get_uid":
    assert hasattr(keras_cell.keras.backend, name)
for name in "function", "get_session", "learning_phase":
    assert not hasattr(keras_cell.keras.backend, name)
    assert not hasattr(K, "get_session")
print("same")
