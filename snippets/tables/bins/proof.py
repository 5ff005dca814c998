"""Bins of both cells; then numbers that lie on an edge"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

ages, edges = torch_cell.ages, torch_cell.edges
assert edges.tolist() == keras_cell.edges
np.testing.assert_allclose(keras_cell.ages, ages)
assert ages.tolist() == [5, 18, 29.5, 30, 80]
left = keras_cell.bins.numpy()
naive = torch.bucketize(ages, edges).numpy()
gap = np.abs(left - naive).max()
assert gap >= 1
print(f"plain, right left alone: {gap} (at least 1)")
pairs = {
    "bins": (left, torch_cell.bins),
    "one-hot columns": (keras_cell.columns, torch_cell.columns),
}
for what, (left, right) in pairs.items():
    left, right = np.asarray(left), right.numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert keras_cell.bins.numpy().tolist() == [0, 1, 1, 2, 3]
for digitize in (np.digitize, ops.digitize):
    right = digitize(ages.numpy(), keras_cell.edges)
    np.testing.assert_array_equal(right, torch_cell.bins)

# adapt only comes near the quantiles
found = np.array(keras_cell.layer.bin_boundaries)
assert 0 < np.abs(found - torch_cell.found.numpy()).max() <= 2
for cell in (keras_cell, torch_cell):
    counts = np.asarray(cell.counts)
    assert counts.sum() == len(cell.x) == 442
    assert (
        len(counts) == 4 and np.abs(counts - 110.5).max() < 15
    )
# A number that is none falls into the last bin on both sides
nan = np.float32([np.nan])
layer = keras_cell.layers.Discretization(keras_cell.edges)
assert layer(nan).numpy().tolist() == [3]
right = torch.bucketize(torch.tensor(nan), edges, right=True)
assert right.tolist() == [3]
print("same after")
