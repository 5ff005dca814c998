"""Sums, means and maxima of groups, two of them empty"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf = keras_cell.tf
x, ids, n = torch_cell.x, torch_cell.ids, torch_cell.n
assert n == keras_cell.n
gap = torch_cell.largest[1].item() - float(keras_cell.lowest[1])
assert gap >= 1e38
print(
    "plain, largest of an empty group: "
    f"{gap:.1e} (at least 1e+38)"
)
added = torch.zeros(n)
added[ids] += x
gap = (torch_cell.total - added).abs().max()
assert gap >= 1
print(f"plain, totals by +=: {gap:.1f} (at least 1)")
naive = torch.zeros(n).scatter_reduce(0, ids, x, reduce="mean")
gap = (torch_cell.mean - naive).abs().max()
assert gap >= 0.5
print(
    f"plain, include_self left alone: {gap:.2f} (at least 0.5)"
)
try:
    tf.math.segment_sum(keras_cell.x, keras_cell.ids)
except tf.errors.InvalidArgumentError as error:
    assert "not increasing" in str(error)
    print("plain, segment_sum of unsorted groups: refused")
names = {
    "totals": "total",
    "means": "mean",
    "largest, empty groups 0": "largest",
}
for what, name in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert torch_cell.total.tolist() == [6, 0, 4, 0]
right = torch_cell.total[:3]
np.testing.assert_array_equal(keras_cell.short, right)
for left, right in (
    (ops.segment_sum, torch_cell.total),
    (ops.segment_max, keras_cell.lowest),
):
    left = left(keras_cell.x, keras_cell.ids, num_segments=n)
    np.testing.assert_array_equal(left, right)

# -1 belongs to no group in TensorFlow, PyTorch refuses it
ids = np.array([2, -1, 2, 0])
left = tf.math.unsorted_segment_sum(keras_cell.x, ids, n)
assert left.numpy().tolist() == [4, 0, 4, 0]
try:
    torch.zeros(n).index_add_(0, torch.tensor(ids), x)
except IndexError as error:
    assert "out of range" in str(error)
else:
    raise AssertionError("-1 was taken")
# scatter_reduce wants an index for each number, index_reduce_
# one for each row
wide = torch.stack([x, x], dim=1)
try:
    torch.zeros(n, 2).scatter_reduce(
        0, torch_cell.ids, wide, "sum"
    )
except RuntimeError as error:
    assert "same number of dimensions" in str(error)
else:
    raise AssertionError("one index for a row was taken")
right = torch.zeros(n, 2).index_add_(0, torch_cell.ids, wide)
ids = keras_cell.ids
left = tf.math.unsorted_segment_sum(wide.numpy(), ids, n)
np.testing.assert_array_equal(left, right)
print("same after")
