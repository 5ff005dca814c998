"""The same parts in both cells; then sizes taken for ends"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf, x = keras_cell.tf, torch_cell.x
lost = keras_cell.part.numpy().size - x[1:2, 0:2].numel()
assert lost >= 1
print(
    "plain, number of values lost, sizes taken for ends: "
    f"{lost} (at least 1)"
)
names = {
    "part": "part",
    "rest": "rest",
    "every second row": "every",
    "one row": "row",
    "past the end": "past",
    "part changed": "changed",
}
for what, name in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert torch_cell.changed[1:3, :2].eq(99).all()
np.testing.assert_array_equal(keras_cell.new, torch_cell.new)
np.testing.assert_array_equal(keras_cell.x, x)
assert x.tolist() == torch.arange(12).reshape(4, 3).tolist()
left = ops.slice(keras_cell.x, (1, 0), (2, 2))
np.testing.assert_array_equal(left, torch_cell.part)

# In PyTorch the part and x are one memory; a copy is not
copy = x.clone()
copy.narrow(0, 1, 2).fill_(0)
assert copy[1:3].eq(0).all() and x[1].tolist() == [3, 4, 5]
assert torch_cell.part.data_ptr() == x[1:].data_ptr()
# Past the end: a size is refused on both sides
for call, kind, words in (
    (
        lambda: tf.slice(keras_cell.x, [1, 0], [9, 2]),
        tf.errors.InvalidArgumentError,
        "Expected size",
    ),
    (
        lambda: tf.slice(keras_cell.x, [-2, 0], [2, 2]),
        tf.errors.InvalidArgumentError,
        "Expected begin",
    ),
    (lambda: x.narrow(0, 1, 9), RuntimeError, "exceeds"),
    (lambda: x[::-1], ValueError, "greater than zero"),
):
    try:
        call()
    except kind as error:
        assert words in str(error)
    else:
        raise AssertionError("it was taken")
assert torch.equal(x.narrow(0, -2, 2), x[2:])
left = tf.strided_slice(keras_cell.x, [-1, 0], [-5, 3], [-1, 1])
np.testing.assert_array_equal(left, x.flip(0))
np.testing.assert_array_equal(keras_cell.x[::-1], x.flip(0))
print("same after")
