"""What both cells pick; then gather carried over by name"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops, x = keras_cell.tf, keras_cell.keras.ops, torch_cell.x
try:
    torch.gather(x, 0, torch.tensor([2, 0]))
except RuntimeError as error:
    assert "same number of dimensions" in str(error)
else:
    raise AssertionError("torch.gather took whole rows")
print("plain, torch.gather of whole rows: refused")
naive = tf.gather(keras_cell.x, keras_cell.column, axis=1)
extra = naive.numpy().size - torch_cell.one_each.numel()
assert extra >= 6
print(
    "plain, number of values too many, tf.gather: "
    f"{extra} (at least 6)"
)

names = {
    "picked": "whole rows",
    "kept": "rows by mask",
    "one_each": "one of each row",
    "last": "row -1",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert torch.equal(x[[2, 0]], torch_cell.picked)
left = keras_cell.x[keras_cell.x[:, 0] > 1]
np.testing.assert_array_equal(left, torch_cell.kept)
left = ops.take_along_axis(
    keras_cell.x, keras_cell.column, axis=1
)
np.testing.assert_array_equal(left, torch_cell.one_each)

# A list is one place of several axes in TensorFlow
assert int(keras_cell.x[[2, 0]]) == 5
# Without an axis keras.ops.take counts through, as torch.take
left = ops.take(keras_cell.x, [2, 0])
right = torch.take(x, torch.tensor([2, 0]))
assert left.numpy().tolist() == right.tolist() == [3, 1]
# -1 is the last of an index, and no place for the others
assert torch_cell.last.tolist() == [[5, 6]]
with tf.device("CPU:0"):  # a GPU raises no error
    try:
        tf.gather(tf.identity(keras_cell.x), [-1])
    except tf.errors.InvalidArgumentError as error:
        assert "not in [0, 3)" in str(error)
    else:
        raise AssertionError("tf.gather took -1")
for function in (torch.gather, torch.index_select):
    shape = (1, 1) if function is torch.gather else (1,)
    try:
        function(x, 0, torch.full(shape, -1))
    except (IndexError, RuntimeError) as error:
        assert "out of" in str(error)
    else:
        raise AssertionError("-1 was taken")
print("same after")
