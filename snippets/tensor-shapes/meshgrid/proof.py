"""Both grids of both cells; then the order left alone"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import warnings

from keras import ops

tf, x, y = keras_cell.tf, torch_cell.x, torch_cell.y
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    naive, _ = torch.meshgrid(x[:3], y)
left, _ = tf.meshgrid(keras_cell.x[:3], keras_cell.y)
gap = np.abs(left.numpy() - naive.numpy()).max()
assert gap >= 1
print(f"plain, indexing left alone: {gap:.1f} (at least 1)")
ours = torch.meshgrid(x[:3], y, indexing="ij")[0]
assert torch.equal(naive, ours)
assert "indexing" in str(caught[0].message)
pairs = {
    "across": "across",
    "down": "down",
    "points": "points",
    "first of ij": "first",
    "second of ij": "second",
}
for what, name in pairs.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert keras_cell.across.shape == (3, 4)
assert torch_cell.first.shape == (4, 3)
assert torch_cell.points[1, 3].tolist() == [3, 10]
for left, right in zip(
    ops.meshgrid(keras_cell.x, keras_cell.y),
    (torch_cell.across, torch_cell.down),
):
    np.testing.assert_array_equal(left, right)

# Neither mixes types: a range of integers and one of floats
for call, kind in (
    (
        lambda: torch.meshgrid(x, y.int(), indexing="xy"),
        RuntimeError,
    ),
    (
        lambda: tf.meshgrid(keras_cell.x, [0, 1]),
        tf.errors.InvalidArgumentError,
    ),
):
    try:
        call()
    except kind as error:
        assert "dtype" in str(error) or "expected" in str(error)
    else:
        raise AssertionError("types were mixed")
print("same after")
