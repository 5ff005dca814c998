"""Determinants and their logarithms, of three matrices"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf, x = keras_cell.tf, torch_cell.x
np.testing.assert_array_equal(keras_cell.x, x)
left, right = keras_cell.small, torch_cell.small
np.testing.assert_array_equal(left, right)
gap = abs(float(keras_cell.wrong) - torch_cell.right.item())
assert gap >= 2
print(f"plain, logdet: {gap:.2f} (at least 2)")
names = {
    "det": "det",
    "sign": "sign",
    "log": "logarithm by slogdet",
    "exact": "logarithm, where det is 0",
}
for name, what in names.items():
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    gap = abs(float(left) - right.item())
    assert gap <= 1e-4
    print(f"{what}: {gap:.1e} (at most 0.0001)")
np.testing.assert_allclose(torch_cell.det, 2, rtol=1e-5)
np.testing.assert_allclose(torch_cell.log, np.log(2), rtol=1e-5)
assert torch.equal(torch_cell.right, torch_cell.log)
assert keras_cell.none == torch_cell.none == 0
truth = 100 * np.log(0.1)
np.testing.assert_allclose(torch_cell.exact, truth, rtol=1e-5)

# TensorFlow's logdet reads the lower triangle, as cholesky does
lower = np.float32([[4, 2], [2, 5]])  # of det 16
np.testing.assert_allclose(
    keras_cell.wrong, np.log(16), rtol=1e-5
)
for logdet, matrix in (
    (tf.linalg.logdet, lower),
    (torch.logdet, torch.tensor(lower)),
):
    np.testing.assert_allclose(
        logdet(matrix), np.log(16), rtol=1e-5
    )
# below 0 there is no logarithm: nan; slogdet keeps the sign
turned = x.flip(0)
assert torch.logdet(turned).isnan()
wrong = tf.linalg.logdet(turned.numpy())  # of [[2, 4], [4, 9]]
np.testing.assert_allclose(wrong, np.log(2), rtol=1e-5)
for slogdet, matrix in (
    (tf.linalg.slogdet, turned.numpy()),
    (torch.linalg.slogdet, turned),
    (keras.ops.slogdet, turned.numpy()),
):
    sign, log = slogdet(matrix)
    assert sign == -1 and abs(log - np.log(2)) <= 1e-5
# of a flat one: 0 and -inf, no error
flat = np.float32([[1, 2], [2, 4]])
assert tuple(tf.linalg.slogdet(flat)) == (0, -np.inf)
assert tuple(torch.linalg.slogdet(torch.tensor(flat))) == (
    0, -np.inf
)
print("same after")
