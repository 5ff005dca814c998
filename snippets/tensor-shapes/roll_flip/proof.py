"""Numbers moved and turned round; then what is refused"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf, x = keras_cell.tf, torch_cell.x
refused = {
    "x[::-1]": (lambda: x[::-1], ValueError, "step must be"),
    "tf.roll without axis": (
        lambda: tf.roll(keras_cell.x, 1),
        TypeError,
        "required",
    ),
}
for what, (call, kind, words) in refused.items():
    try:
        call()
    except kind as error:
        assert words in str(error)
        print(f"plain, {what}: refused")
names = {
    "moved": "moved",
    "moved on two axes": "both",
    "moved through all": "through",
    "flipped": "flipped",
    "upside down": "upside",
    "turned": "turned",
}
for what, name in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert torch_cell.moved.tolist() == [[3, 1, 2], [6, 4, 5]]
assert torch_cell.through.tolist() == [[6, 1, 2], [3, 4, 5]]
# keras.ops.flip without an axis turns all axes round
left = ops.flip(keras_cell.x)
np.testing.assert_array_equal(left, torch.flip(x, (0, 1)))
left = ops.flip(keras_cell.x, axis=0)
np.testing.assert_array_equal(left, torch_cell.upside)
# The axes are a list for tf.reverse and torch.flip
for call, kind in (
    (lambda: torch.flip(x, 1), TypeError),
    (
        lambda: tf.reverse(keras_cell.x, 1),
        tf.errors.InvalidArgumentError,
    ),
):
    try:
        call()
    except kind as error:
        assert "dim" in str(error)
    else:
        raise AssertionError("a number was taken for a list")
# A flip in PyTorch is a copy
copy = x.flip(0)
copy[0, 0] = 9
assert x.tolist() == [[1, 2, 3], [4, 5, 6]]
print("same after")
