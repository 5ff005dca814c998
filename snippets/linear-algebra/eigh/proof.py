"""Eigenvalues and vectors of both, and what is read"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x = keras_cell.tf, torch_cell.x
np.testing.assert_allclose(keras_cell.x, x, atol=1e-5)
names = {
    "values": "eigenvalues",
    "share": "share of the first",
    "lower": "lower triangle alone",
}
for name, what in names.items():
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-5
    print(f"{what}: {gap:.1e} (at most 1e-05)")
left, right = keras_cell.vectors, torch_cell.vectors
gap = np.abs(np.abs(left) - right.abs().numpy()).max()
assert gap <= 1e-4
print(f"vectors, without signs: {gap:.1e} (at most 0.0001)")

# columns are the vectors: x v = value v; rows are not
for cell in (keras_cell, torch_cell):
    values = np.asarray(cell.values)
    vectors = np.asarray(cell.vectors)
    for found, off in ((vectors, 0), (vectors.T, 0.5)):
        image = x.numpy() @ found
        gap = np.abs(image - values * found).max()
        assert off <= gap <= (off or 1e-5) * 9
    assert (np.diff(values) > 0).all()
    np.testing.assert_array_equal(cell.first, vectors[:, -1])
    share = values[-1] / np.trace(x)
    np.testing.assert_allclose(cell.share, share, rtol=1e-5)
left, right = keras_cell.data, torch_cell.data
np.testing.assert_allclose(left, right, atol=1e-5)

# a rotation has the eigenvalues i and -i, in no set order
for cell in (keras_cell, torch_cell):
    found = sorted(np.asarray(cell.complex_values).imag)
    np.testing.assert_allclose(found, [-1, 1], atol=1e-6)
    # below its diagonal stands -1; above, -1 is supposed
    np.testing.assert_allclose(cell.lower, [-1, 1], atol=1e-6)
upper = np.float32([[1, 9], [0, 2]])
for eigh, matrix in (
    (tf.linalg.eigh, upper),
    (torch.linalg.eigh, torch.tensor(upper)),
    (keras_cell.np.linalg.eigh, upper),
):
    found = np.asarray(eigh(matrix)[0])
    np.testing.assert_allclose(found, [1, 2], atol=1e-6)
    found = np.asarray(eigh(matrix.T)[0])
    assert abs(found - [1, 2]).max() > 1
right = torch.linalg.eigh(torch.tensor(upper), UPLO="U")[0]
left = tf.linalg.eigh(upper.T)[0]
np.testing.assert_allclose(left, right, atol=1e-5)
values = tf.linalg.eigvalsh(keras_cell.x)
right = torch.linalg.eigvalsh(x)
np.testing.assert_allclose(values, right, atol=1e-5)
print("same")
