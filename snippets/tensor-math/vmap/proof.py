"""Gradients of each sample in both cells, and random draws"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops, random

tf, gradient_of = keras_cell.tf, torch_cell.gradient_of
names = {
    "each": "gradient of each sample",
    "again": "the same by jacobian",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-4
    print(f"{what}: {gap:.1e} (at most 0.0001)")

rng = np.random.default_rng(0)
x = rng.normal(size=(50, 2)).astype("float32")
y = rng.normal(size=50).astype("float32")
mapped = torch.vmap(gradient_of, torch_cell.in_dims)
samples = (torch.tensor(x), torch.tensor(y))
right = mapped(torch_cell.w, *samples).numpy()
left = tf.vectorized_map(keras_cell.gradient_of, (x, y)).numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-4
print(f"50 random samples: {gap:.1e} (at most 0.0001)")

# One by one gives the same
for i in range(50):
    one = gradient_of(torch_cell.w, *[s[i] for s in samples])
    np.testing.assert_allclose(one, right[i], atol=1e-4)

# A gradient of all the losses is their sum in TensorFlow
w = keras_cell.w
with tf.GradientTape() as tape:
    losses = (tf.linalg.matvec(x, w) - y) ** 2
summed = tape.gradient(losses, w).numpy()
np.testing.assert_allclose(summed, right.sum(axis=0), atol=1e-3)
lost = np.abs(summed - right).max()
assert lost >= 1
print(f"all losses at once: {lost:.2f} (at least 1)")


def drawn(of):
    return lambda number: number + of(())


zeros = np.zeros(50, "float32")
left = tf.vectorized_map(drawn(tf.random.uniform), zeros)
assert len(set(left.numpy())) > 40
try:
    torch.vmap(drawn(torch.rand))(torch.tensor(zeros))
except RuntimeError as error:
    assert "randomness error mode" in str(error)
else:
    raise AssertionError("vmap drew a number unasked")
asked = torch.vmap(drawn(torch.rand), randomness="different")
assert len(set(asked(torch.tensor(zeros)).tolist())) > 40

# keras.ops maps as tf does; keras.random draws once for all
left = ops.vectorized_map(keras_cell.gradient_of, (x, y))
np.testing.assert_allclose(left, right, atol=1e-4)
left = ops.vectorized_map(drawn(random.uniform), zeros)
assert len(set(left.numpy())) == 1
print("same")
