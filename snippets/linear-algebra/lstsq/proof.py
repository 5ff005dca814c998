"""A line through points, then columns that say the same"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf, ops = keras_cell.tf, keras.ops
a, b, twice = torch_cell.a, torch_cell.b, torch_cell.twice
for name in ("a", "b", "twice"):
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    np.testing.assert_allclose(left, right, rtol=1e-6)
try:
    tf.linalg.lstsq(keras_cell.a, keras_cell.b)
except tf.errors.InvalidArgumentError as error:
    assert "MatMul" in str(error)
else:
    raise AssertionError("TensorFlow took a vector")
print("plain, a vector for tf.linalg.lstsq: refused")
spoilt = int(np.isnan(keras_cell.lost).sum())
assert spoilt >= 2 and torch.isfinite(torch_cell.slow).all()
print(
    "plain, number of nan for two equal columns: "
    f"{spoilt} (at least 2)"
)

gap = np.abs(keras_cell.line - torch_cell.line.numpy()).max()
assert gap <= 1e-4
print(f"slope and offset: {gap:.1e} (at most 0.0001)")
truth = np.polyfit(keras_cell.x, keras_cell.y, 1)
np.testing.assert_allclose(torch_cell.line, truth, atol=1e-4)
left = keras_cell.slow[:, 0]
gap = np.abs(left - torch_cell.slow.numpy()).max()
assert gap <= 1e-3
print(f"fast=False: {gap:.1e} (at most 0.001)")
gap = np.abs(keras_cell.by_pinv - torch_cell.by_pinv.numpy())
assert gap.max() <= 1e-3
print(f"pinv: {gap.max():.1e} (at most 0.001)")
# of all answers the shortest: the slope shared by both columns
points = keras_cell.x
half = (points @ keras_cell.y) / (points**2).sum()
for cell in (keras_cell, torch_cell):
    by_pinv = cell.by_pinv
    np.testing.assert_allclose(by_pinv, half / 2, rtol=1e-3)
assert np.ptp(torch_cell.slow) <= 1e-3
by_ops = ops.lstsq(keras_cell.twice, keras_cell.b)
np.testing.assert_allclose(by_ops, half / 2, rtol=1e-3)

# qr: an upper triangle, the columns of q of length 1
for cell in (keras_cell, torch_cell):
    q, r = np.asarray(cell.q), np.asarray(cell.r)
    np.testing.assert_allclose(q @ r, a, atol=1e-5)
    np.testing.assert_allclose(q.T @ q, np.eye(2), atol=1e-5)
    assert abs(r[1, 0]) < 1e-6
right = torch_cell.r.abs().numpy()
assert np.abs(np.abs(keras_cell.r) - right).max() <= 1e-4

# the only driver of a GPU takes columns that differ
full = torch.linalg.lstsq(a, b, driver="gels").solution
np.testing.assert_allclose(full, torch_cell.line, atol=1e-4)
assert torch.linalg.lstsq(twice, b).rank == 1
print("same after")
