"""Choices, their gradients and places of both cells"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in ("roots", "mended", "places"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{name}: {gap:.1e} (at most 1e-06)")

# With one argument PyTorch gives a vector for each axis
vectors = torch.where(torch_cell.x > 0)
assert type(vectors) is tuple
gap = len(keras_cell.places) - len(vectors)
assert gap >= 1
print(f"length of where(condition): {gap} (at least 1)")
places = np.stack(vectors, 1)
np.testing.assert_array_equal(places, keras_cell.places)

# The root that is not taken spoils PyTorch's gradient alone
left = keras_cell.gradient.numpy()
right = torch_cell.gradient.numpy()
assert (np.isnan(right) == (torch_cell.x <= 0).numpy()).all()
spoiled = np.isnan(right).sum() - np.isnan(left).sum()
assert spoiled >= 3
print(f"gradients that are nan: {spoiled} (at least 3)")
gap = np.abs(left - torch_cell.mended_gradient.numpy()).max()
assert gap <= 1e-6
print(f"gradient, mended: {gap:.1e} (at most 1e-06)")

# A division that is not taken spoils TensorFlow's too
tf = keras_cell.tf
zero = tf.Variable(0.0)
with tf.GradientTape() as tape:
    y = tf.where(zero > 0, 1 / zero, 0.0)
assert np.isnan(tape.gradient(y, zero))
print("same after")
