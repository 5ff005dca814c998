"""Lengths of both cells, with ord=2, and at zero"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
gap = abs(float(keras_cell.second) - torch_cell.matrix.item())
assert gap >= 0.99
print(f"plain, ord=2 of a matrix: {gap:.2f} (at least 0.99)")
whole = tf.math.l2_normalize(keras_cell.x)
gap = np.abs(whole - torch_cell.F.normalize(torch_cell.x)).max()
assert gap >= 0.31
print(f"plain, without an axis: {gap:.2f} (at least 0.31)")
gap = np.abs(keras_cell.tiny - torch_cell.full.numpy()).max()
assert gap >= 0.89
print(f"plain, a tiny vector: {gap:.2f} (at least 0.89)")
spoiled = np.isnan(keras_cell.gradient).sum()
assert spoiled >= 2 and torch_cell.gradient.tolist() == [0, 0]
print(
    "plain, number of nan in the gradient: "
    f"{spoiled} (at least 2)"
)

names = {
    "length": "length",
    "second": "ord=2, all numbers",
    "matrix": "largest singular value",
    "unit": "unit rows",
    "tiny": "tiny vector, same eps",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    gap = np.abs(left - getattr(torch_cell, name).numpy()).max()
    assert gap <= 1e-5
    print(f"{what}: {gap:.1e} (at most 1e-05)")
gap = np.abs(keras_cell.mended - torch_cell.gradient).max()
assert gap <= 1e-9
assert abs(float(keras_cell.safe) - 1e-6) <= 1e-9
print(f"gradient at 0, mended: {gap:.1e} (at most 1e-09)")

# 4 is the largest singular value, 5 the root of all squares
singular = np.linalg.svd(torch_cell.x.numpy())[1]
right = torch_cell.matrix
np.testing.assert_allclose(right, singular[0], rtol=1e-5)
np.testing.assert_allclose(keras_cell.second, 5, rtol=1e-5)
left = tf.norm(keras_cell.x, ord=2, axis=[-2, -1])
np.testing.assert_allclose(left, torch_cell.matrix, rtol=1e-5)
np.testing.assert_allclose(keras_cell.tiny, [0.1, 0], rtol=1e-5)
np.testing.assert_allclose(torch_cell.full, [1, 0], rtol=1e-5)
left = ops.normalize(keras_cell.x)  # of each row, as PyTorch
np.testing.assert_allclose(left, torch_cell.unit, rtol=1e-5)
left = ops.normalize(np.float32([[1e-7, 0]]))[0]
np.testing.assert_allclose(left, torch_cell.full, rtol=1e-5)

# At zero the root has no slope: by hand it is nan here too
by_hand = torch.zeros(2, requires_grad=True)
by_hand.square().sum().sqrt().backward()
assert torch.isnan(by_hand.grad).all()
zero = keras_cell.zero
with tf.GradientTape() as tape:
    y = ops.norm(zero)
assert np.isnan(tape.gradient(y, zero)).all()
print("same after")
