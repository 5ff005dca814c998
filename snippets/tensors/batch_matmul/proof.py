"""Products of the same batches, and which of them broadcast"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
x, y, one = torch_cell.x, torch_cell.y, torch_cell.one
left_x, left_y, left_one = x.numpy(), y.numpy(), one.numpy()
scores = tf.matmul(left_x, left_y, transpose_b=True)
equation = "nid,njd->nij"
pairs = {
    "scores": (scores, torch_cell.scores),
    "torch.bmm": (scores, torch.bmm(x, y.mT)),
    "einsum": (
        tf.einsum(equation, left_x, left_y),
        torch_cell.summed,
    ),
    "one for all": (tf.matmul(left_x, left_one), x @ one),
}
for name, (left, right) in pairs.items():
    left, right = left.numpy(), right.numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")
for name in ("scores", "summed"):
    shape = getattr(keras_cell, name).shape
    assert shape == getattr(torch_cell, name).shape
gap = np.abs(keras_cell.scores - keras_cell.summed).max()
assert gap <= 1e-5

# bmm takes neither one for all nor a plain matrix
for other in (one, one[0]):
    try:
        torch.bmm(x, other)
    except RuntimeError as error:
        assert "batch2" in str(error)
    else:
        raise AssertionError("bmm did broadcast")
assert torch.allclose(x @ one[0], x @ one, atol=1e-5)
left = tf.matmul(left_x, left_one[0])
np.testing.assert_allclose(left, x @ one, atol=1e-5)

# Unasked, tf.transpose turns the axis of the samples as well
assert tf.transpose(left_y).shape == (8, 3, 4)
turned = tf.linalg.matrix_transpose(left_y)
np.testing.assert_array_equal(turned, y.mT)

# Square ones multiply without mT as well, to something else
square = torch.arange(36.0).reshape(4, 3, 3)
gap = (square @ square - square @ square.mT).abs().max().item()
assert gap >= 9
print(f"square, not transposed: {gap:.2f} (at least 9)")
print("same")
