"""A digit turned through pixels and through fractions of it"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import torch.nn.functional as F

sample = keras_cell.keras.ops.image.map_coordinates
x = torch_cell.x
np.testing.assert_array_equal(x[0, 0], keras_cell.x)
rows, cols = keras_cell.coordinates
wanted = np.asarray(keras_cell.y)


def apart(found, wanted=wanted):
    return np.abs(found.numpy() - wanted).max()


def grid(*axes):
    """Pixels as fractions of the picture, from -1 to 1."""
    axes = [2 * axis / 7 - 1 for axis in axes]
    return torch.tensor(np.stack(axes, axis=-1))[None].float()


right = {"align_corners": True}
pixels = torch.tensor(np.stack([cols, rows], -1))[None].float()
gap = apart(F.grid_sample(x, pixels, **right))
assert gap >= 5
print(f"plain, coordinates in pixels: {gap:.1f} (at least 5)")
gap = apart(F.grid_sample(x, grid(rows, cols), **right))
assert gap >= 5
print(f"plain, rows first: {gap:.1f} (at least 5)")
found = F.grid_sample(x, grid(cols, rows), align_corners=False)
gap = apart(found)
assert gap >= 1
print(f"plain, align_corners omitted: {gap:.1f} (at least 1)")
gap = apart(F.grid_sample(x, grid(cols, rows), **right))
assert gap <= 1e-4
print(f"from -1 to 1, column first: {gap:.1e} (at most 0.0001)")
gap = apart(torch_cell.y)
assert gap <= 1e-4
print(f"affine_grid: {gap:.1e} (at most 0.0001)")

np.testing.assert_allclose(
    torch_cell.grid, grid(cols, rows), atol=1e-5)
np.testing.assert_allclose(
    torch_cell.theta[0, :, :2],
    [[np.cos(keras_cell.angle), np.sin(keras_cell.angle)],
     [-np.sin(keras_cell.angle), np.cos(keras_cell.angle)]],
    atol=1e-6)
# left out, align_corners is False, and both fill with zeros
pair = torch_cell.grid
plain = F.grid_sample(x, pair, align_corners=False)
assert torch.equal(F.grid_sample(x, pair), plain)
assert wanted[0, 0] == 0
# nearest on one side is order 0 on the other
nearest = sample(keras_cell.x, keras_cell.coordinates, order=0)
found = F.grid_sample(x, pair, mode="nearest", **right)
assert apart(found, nearest) == 0
# one channel, or an axis of coordinates for the channels
colours = np.stack([keras_cell.x, keras_cell.x], axis=-1)
try:
    sample(colours, keras_cell.coordinates, order=1)
except Exception as error:
    assert "coordinates" in str(error)
else:
    raise AssertionError("Keras took channels")
print("same after")
