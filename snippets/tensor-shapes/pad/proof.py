"""Four paddings in both cells; then pairs in the wrong order"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf, F, x = keras_cell.tf, torch_cell.F, torch_cell.x
try:
    F.pad(x, [[0, 0], [1, 2]])
except TypeError as error:
    assert "tuple of ints" in str(error)
    print("plain, a list of pairs in F.pad: refused")
# The four numbers in TensorFlow's order pad the other axis
naive = F.pad(x, (1, 0, 2, 0), value=9.0)
rows = naive.shape[0] - keras_cell.framed.shape[0]
assert rows >= 1
print(
    "plain, number of rows too many, TensorFlow's "
    f"order: {rows} (at least 1)"
)
try:
    F.pad(x, (2, 1), mode="symmetric")
except NotImplementedError as error:
    assert "symmetric" in str(error)
    print('plain, mode="symmetric" in F.pad: refused')
names = {
    "zeros behind and before": "padded",
    "a frame of nines": "framed",
    "reflect": "mirrored",
    "symmetric": "doubled",
}
for what, name in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert torch_cell.mirrored[0].tolist() == [3, 2, 1, 2, 3, 2]
assert torch_cell.doubled[0].tolist() == [2, 1, 1, 2, 3, 3]
left = ops.pad(keras_cell.x, [[0, 0], [2, 1]], mode="reflect")
np.testing.assert_array_equal(left, torch_cell.mirrored)

# For one pixel "replicate" is SYMMETRIC; for two it is not
for width, equal in ((1, True), (2, False)):
    pairs = [[0, 0], [width, width]]
    left = tf.pad(keras_cell.x, pairs, mode="SYMMETRIC")
    right = F.pad(x, (width, width), mode="replicate")
    assert np.array_equal(left, right) == equal
# "reflect" pads the last axes of three or four: both of these
try:
    F.pad(x, (1, 1, 1, 1), mode="reflect")
except NotImplementedError as error:
    assert "not supported for 2D" in str(error)
else:
    raise AssertionError("both axes of a matrix were mirrored")
right = F.pad(x[None], (1, 1, 1, 1), mode="reflect")[0]
left = tf.pad(keras_cell.x, [[1, 1], [1, 1]], mode="REFLECT")
np.testing.assert_array_equal(left, right)
# A negative number cuts in PyTorch; TensorFlow refuses it
assert torch.equal(F.pad(x, (-1, 0)), x[:, 1:])
try:
    tf.pad(keras_cell.x, [[0, 0], [-1, 0]])
except tf.errors.InvalidArgumentError as error:
    assert "non-negative" in str(error)
else:
    raise AssertionError("a negative padding was taken")
for mode in ("edge", "wrap"):
    try:
        ops.pad(keras_cell.x, [[0, 0], [1, 2]], mode=mode)
    except ValueError as error:
        assert "SYMMETRIC" in str(error)
    else:
        raise AssertionError(f"{mode} was taken")
for mode, ends in (("replicate", [1, 3]), ("circular", [3, 1])):
    wide = F.pad(x, (1, 1), mode=mode)
    assert wide[0, [0, -1]].tolist() == ends
print("same after")
