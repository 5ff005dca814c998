"""Two equations through both, a vector and a flat matrix"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
a, b, flat = torch_cell.a, torch_cell.b, torch_cell.flat
for name in ("a", "b", "flat"):
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    np.testing.assert_array_equal(left, right)
try:
    tf.linalg.solve(keras_cell.a, keras_cell.b)
except tf.errors.InvalidArgumentError as error:
    assert "rank" in str(error)
else:
    raise AssertionError("TensorFlow took a vector")
print("plain, a vector for tf.linalg.solve: refused")

names = {"x": "solution", "inverse": "inverse"}
for name, what in names.items():
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-5 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-05)")
np.testing.assert_allclose(torch_cell.x, [2, 3], rtol=1e-5)
np.testing.assert_allclose(keras_cell.by_ops, [2, 3], rtol=1e-5)
unit = np.eye(2)
product = a @ torch_cell.inverse
np.testing.assert_allclose(product, unit, atol=1e-6)

# nothing divides by a flat matrix: both raise, inv_ex counts
for name in ("inv", "solve"):
    more = [] if name == "inv" else [tf.eye(2)]
    try:
        vars(tf.linalg)[name](keras_cell.flat, *more)
    except tf.errors.InvalidArgumentError as error:
        assert "not invertible" in str(error)
    else:
        raise AssertionError("TensorFlow took a flat matrix")
    more = [] if name == "inv" else [torch.eye(2)]
    try:
        getattr(torch.linalg, name)(flat, *more)
    except torch.linalg.LinAlgError as error:
        assert "singular" in str(error)
    else:
        raise AssertionError("PyTorch took a flat matrix")
assert torch_cell.info == 2  # counted from 1
assert torch.linalg.inv_ex(a).info == 0

# x @ a = b: left=False; a transposed in TensorFlow
right = torch.linalg.solve(a, b[None], left=False)
np.testing.assert_allclose(right @ a, b[None], atol=1e-5)
turned = tf.transpose(keras_cell.a)
left = tf.linalg.solve(turned, keras_cell.b[:, None])
np.testing.assert_allclose(left[:, 0], right[0], atol=1e-5)

# a solution is nearer than a product with the inverse
n = 9
hilbert = 1 / (np.arange(n)[:, None] + np.arange(n) + 1.0)
matrix = torch.tensor(hilbert)
truth = torch.ones(n, dtype=torch.float64)
image = matrix @ truth
solved = torch.linalg.solve(matrix, image)
near = (matrix @ solved - image).abs().max()
inverted = torch.linalg.inv(matrix) @ image
far = (matrix @ inverted - image).abs().max()
assert far > 100 * near

# neither takes integers
for inverse, matrix in (
    (tf.linalg.inv, tf.constant([[3, 1], [1, 2]])),
    (torch.linalg.inv, torch.tensor([[3, 1], [1, 2]])),
):
    try:
        inverse(matrix)
    except (tf.errors.InvalidArgumentError, RuntimeError):
        continue
    raise AssertionError("integers were inverted")
print("same after")
