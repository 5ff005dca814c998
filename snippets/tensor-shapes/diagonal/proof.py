"""Matrices from diagonals and back; then one call both ways"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf, batch = keras_cell.tf, torch_cell.batch
try:
    torch.diag(torch_cell.matrices)
except RuntimeError as error:
    assert "1D or 2D" in str(error)
    print("plain, torch.diag of a batch of matrices: refused")
extra = tf.linalg.diag(keras_cell.batch).numpy().size
extra -= torch.diag(batch).numel()
assert extra >= 1
print(
    "plain, number of values too many, diag of rows: "
    f"{extra} (at least 1)"
)
# diagonal takes the first two axes if it is told none
naive = torch.diagonal(torch.zeros(5, 3, 3))
left = ops.diagonal(tf.zeros((5, 3, 3)))
assert naive.shape == left.shape == (3, 3)
names = {
    "identity": "one",
    "matrix of a vector": "matrix",
    "diagonal of a matrix": "back",
    "diagonal cleared": "cleared",
    "matrices of rows": "matrices",
    "diagonals of a batch": "parts",
    "traces": "traces",
}
for what, name in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert keras_cell.batch.numpy().tolist() == batch.tolist()
assert torch_cell.traces.tolist() == [6, 60]
for matrix in (torch_cell.matrix, torch_cell.x):
    left = ops.diag(matrix.numpy())
    np.testing.assert_array_equal(left, torch.diag(matrix))
np.testing.assert_array_equal(ops.eye(3), torch_cell.one)

# fill_diagonal_ writes in place; a view of the diagonal can too
matrix = torch.ones(3, 3)
matrix.diagonal()[:] = torch_cell.x
left = tf.linalg.set_diag(tf.ones((3, 3)), keras_cell.x)
np.testing.assert_array_equal(left, matrix)
print("same after")
