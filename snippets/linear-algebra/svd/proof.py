"""The same matrix taken apart, and put together again"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
x, s = torch_cell.x, torch_cell.s
np.testing.assert_array_equal(x, keras_cell.x)

# PyTorch's first result taken for TensorFlow's, and v for vh
assert torch_cell.first[0].shape != keras_cell.s.shape
wrong = torch_cell.u * s @ torch_cell.vh.mT
gap = (wrong - x).abs().max().item()
assert gap >= 0.5
print(f"plain, v taken for vh: {gap:.2f} (at least 0.5)")
full = torch_cell.first
try:
    full[0] * full[1] @ full[2]
except RuntimeError as error:
    assert "must match" in str(error)
else:
    raise AssertionError("the square u was multiplied")
print("plain, u * s with a square u: refused")

gap = np.abs(keras_cell.s - s.numpy()).max()
assert gap <= 1e-5
print(f"singular values: {gap:.1e} (at most 1e-05)")
# each pair of vectors may be turned round, on both sides
for side, left, right in (
    ("left", keras_cell.u, torch_cell.u),
    ("right", keras_cell.v, torch_cell.vh.mT),
):
    gap = np.abs(np.abs(left) - right.abs().numpy()).max()
    assert gap <= 1e-4 and left.shape == right.shape
    what = f"{side} vectors, without signs"
    print(f"{what}: {gap:.1e} (at most 0.0001)")
for cell in (keras_cell, torch_cell):
    again = np.asarray(cell.again)
    np.testing.assert_allclose(again, x, atol=1e-5)
    assert cell.rank == 2
gap = np.abs(keras_cell.short - torch_cell.short.numpy()).max()
assert gap <= 1e-5
print(f"rank 2: {gap:.1e} (at most 1e-05)")
gap = abs(float(keras_cell.error) - torch_cell.error.item())
assert gap <= 1e-5
lost = s[2:].square().sum().sqrt()  # what was left out
assert abs(torch_cell.error - lost) <= 1e-5

# keras.ops gives u, s, vh and a square u, as PyTorch does
for left, right in zip(keras_cell.first, torch_cell.first):
    assert left.shape == right.shape
u, values, vh = ops.svd(x.numpy(), full_matrices=False)
left = u * values @ vh
np.testing.assert_allclose(left, x, atol=1e-5)

# gradients of the singular values agree
with tf.GradientTape() as tape:
    matrix = tf.Variable(keras_cell.x)
    total = tf.reduce_sum(tf.linalg.svd(matrix)[0])
left = tape.gradient(total, matrix)
leaf = x.clone().requires_grad_()
torch.linalg.svdvals(leaf).sum().backward()
np.testing.assert_allclose(left, leaf.grad, atol=1e-5)
# the older torch.svd: short, and v not transposed
u, values, v = torch.svd(x)
np.testing.assert_allclose(u * values @ v.mT, x, atol=1e-5)
print("same after")
