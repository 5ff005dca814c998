"""Products of the same batches, and which of them broadcast"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

x, y, one = torch_cell.x, torch_cell.y, torch_cell.one
np.testing.assert_array_equal(keras_cell.x, x)
np.testing.assert_array_equal(keras_cell.y, y)
for asked in ({"transpose_b": True}, {}):
    try:
        torch.matmul(x, y, **asked)
    except (RuntimeError, TypeError) as error:
        assert ("unexpected" if asked else "size") in str(error)
    else:
        raise AssertionError("matmul turned y by itself")
print("plain, matmul(x, y, transpose_b=True): refused")

names = {
    "scores": "scores",
    "summed": "scores by einsum",
    "turned": "last axes swapped",
    "shared": "one matrix for all",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-5
    print(f"{what}: {gap:.1e} (at most 1e-05)")
for cell in (keras_cell, torch_cell):
    np.testing.assert_array_equal(cell.scores, cell.summed)
    by_hand = np.asarray(cell.x)[3] @ np.asarray(cell.y)[3].T
    np.testing.assert_array_equal(cell.scores[3], by_hand)
assert torch.equal(torch.bmm(x, y.mT), torch_cell.scores)

# bmm takes neither one for all nor a plain matrix
for other in (one, one[0]):
    try:
        torch.bmm(x, other)
    except RuntimeError as error:
        assert "batch2" in str(error)
    else:
        raise AssertionError("bmm did broadcast")
tf, ops = keras_cell.tf, keras.ops
assert torch.equal(x @ one[0], torch_cell.shared)
left = tf.matmul(keras_cell.x, keras_cell.one[0])
np.testing.assert_array_equal(left, torch_cell.shared)

# Unasked, transpose turns the axis of the samples as well
for transpose in (tf.transpose, ops.transpose):
    assert transpose(keras_cell.y).shape == (8, 3, 4)
turned = ops.swapaxes(keras_cell.y, -1, -2)
left = ops.matmul(keras_cell.x, turned)
np.testing.assert_array_equal(left, torch_cell.scores)
try:
    ops.matmul(keras_cell.x, keras_cell.y, transpose_b=True)
except TypeError as error:
    assert "transpose_b" in str(error)
else:
    raise AssertionError("keras.ops.matmul took transpose_b")

# Square ones multiply without mT as well, to something else
square = torch.arange(36.0).reshape(4, 3, 3)
gap = (square @ square - square @ square.mT).abs().max().item()
assert gap >= 9
print(f"square, not transposed: {gap:.2f} (at least 9)")
print("same after")
