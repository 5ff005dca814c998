"""The factor of one matrix, its uses, and of a bad one"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
x, b, factor = torch_cell.x, torch_cell.b, torch_cell.factor
for name in ("x", "b", "bad"):
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    np.testing.assert_array_equal(left, right)
try:
    torch.linalg.cholesky(torch_cell.bad)
except torch.linalg.LinAlgError as error:
    assert "not positive-definite" in str(error)
else:
    raise AssertionError("a bad matrix has a factor")
assert np.isnan(keras_cell.lost[1, 1])
print("plain, a matrix that has no factor: refused")
# as many numbers as rows: taken the wrong way round, no error
wrong = torch.cholesky_solve(factor, x)
right = torch.cholesky_solve(x, factor)
gap = (wrong - right).abs().max().item()
assert gap >= 0.5
print(f"plain, factor before b: {gap:.2f} (at least 0.5)")

names = {"factor": "factor", "solved": "solution"}
for name, what in names.items():
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-5 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-05)")
assert factor.tolist() == [[2, 0], [1, 2]]
assert torch.allclose(x @ torch_cell.solved, b)

# both draw numbers of the covariances asked
for cell in (keras_cell, torch_cell):
    np.testing.assert_allclose(cell.found, x, atol=0.1)
    noise = np.asarray(cell.noise)
    np.testing.assert_allclose(
        cell.drawn, noise @ factor.numpy().T, atol=1e-5
    )
# the check by hand, where nothing may raise
lower, info = torch.linalg.cholesky_ex(torch_cell.bad)
assert info == torch_cell.info == 2 and lower.isfinite().all()
assert torch.linalg.cholesky_ex(x).info == 0

# what stands above the diagonal is read by neither
half = np.float32([[4, 9], [2, 5]])
left = tf.linalg.cholesky(half)
right = torch.linalg.cholesky(torch.tensor(half))
for found in (left, right):
    np.testing.assert_array_equal(found, factor)
print("same after")
