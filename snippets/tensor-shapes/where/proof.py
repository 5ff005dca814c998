"""Choices, their gradients and places of both cells"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

names = {
    "roots": "roots",
    "mended": "roots, mended",
    "places": "places",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")

# With one argument PyTorch gives a vector for each axis
vectors = torch_cell.rows, torch_cell.columns
gap = len(keras_cell.places) - len(vectors)
assert gap >= 1
print(f"plain, length of where(condition): {gap} (at least 1)")
places = np.stack(vectors, 1)
np.testing.assert_array_equal(places, keras_cell.places)
left = np.stack([keras_cell.rows, keras_cell.columns])
gap = np.abs(left - np.stack(vectors)).max()
assert gap <= 1e-9
print(f"keras.ops.where(condition): {gap:.1e} (at most 1e-09)")

# The root that is not taken spoils PyTorch's gradient alone
left = keras_cell.gradient.numpy()
right = torch_cell.gradient.numpy()
assert (np.isnan(right) == (torch_cell.x <= 0).numpy()).all()
spoiled = np.isnan(right).sum() - np.isnan(left).sum()
assert spoiled >= 3
print(
    "plain, number of nan in the gradient: "
    f"{spoiled} (at least 3)"
)
right = torch_cell.mended_gradient.numpy()
gap = np.abs(keras_cell.mended_gradient.numpy() - right).max()
assert gap <= 1e-6
print(f"gradient, mended: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(left, right, atol=1e-6)

# A quotient or logarithm not taken spoils both at 0
tf = keras_cell.tf
zero = tf.Variable(0.0)
there = torch.zeros((), requires_grad=True)
for left, right in (
    (lambda x: 1 / x, lambda x: 1 / x),
    (tf.math.log, torch.log),
):
    with tf.GradientTape() as tape:
        y = tf.where(zero > 0, left(zero), 0.0)
    assert y == 0 and np.isnan(tape.gradient(y, zero))
    y = torch.where(there > 0, right(there), 0.0)
    assert y == 0
    assert torch.isnan(torch.autograd.grad(y, there)[0])
print("same after")
