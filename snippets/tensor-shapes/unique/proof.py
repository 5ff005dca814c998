"""Values, places and counts; then the order of appearance"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf, x = keras_cell.tf, torch_cell.x
right = torch_cell.values.numpy()
gap = np.abs(keras_cell.values.numpy() - right).max()
assert gap >= 1
print(f"plain, both as they are: {gap} (at least 1)")
try:
    tf.unique(keras_cell.rows)
except tf.errors.InvalidArgumentError as error:
    assert "1D vector" in str(error)
    print("plain, tf.unique of a matrix: refused")
order = keras_cell.order
pairs = {
    "values put in order": (keras_cell.ascending, right),
    "counts put in order": (
        tf.gather(keras_cell.counts, order),
        torch_cell.counts,
    ),
    "places put in order": (
        tf.gather(tf.argsort(order), keras_cell.places),
        torch_cell.places,
    ),
    "rows": (keras_cell.kept, torch_cell.kept),
}
for name, (left, right) in pairs.items():
    left, right = left.numpy(), np.asarray(right)
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")
assert keras_cell.values.numpy().tolist() == [30, 10, 20]
for cell in (keras_cell, torch_cell):
    back = cell.values.numpy()[cell.places.numpy()]
    np.testing.assert_array_equal(back, cell.x.numpy())
    rows = cell.rows.numpy().tolist()
    assert rows == [[2, 1], [0, 5], [2, 1]]
assert keras_cell.places.dtype == tf.int32
assert torch_cell.places.dtype == torch.int64
left = ops.unique(
    keras_cell.x, return_inverse=True, return_counts=True
)
right = torch_cell.values, torch_cell.places, torch_cell.counts
for ours, theirs in zip(left, right):
    np.testing.assert_array_equal(ours, theirs)

# sorted=False promises no order, and does not keep it
left = torch.unique(x, sorted=False)
assert sorted(left.tolist()) == [10, 20, 30]
# unique_consecutive joins neighbours alone
kept = torch.unique_consecutive(torch.tensor([1, 1, 2, 1]))
assert kept.tolist() == [1, 2, 1]
# Without dim torch.unique counts through all numbers
assert torch.unique(torch_cell.rows).tolist() == [0, 1, 2, 5]
print("same after")
