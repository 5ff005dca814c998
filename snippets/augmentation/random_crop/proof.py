"""Which windows each cuts, and what becomes of a test image"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

image, layers = keras_cell.image, keras_cell.layers
functional = torch_cell.v2.functional


def window(corner):
    """The part of the image that begins at a corner"""
    top, left = divmod(int(corner), 10)
    return functional.crop(torch_cell.image, top, left, 8, 8)


# Each crop is a window of the image; all nine windows occur.
places = [0, 1, 2, 10, 11, 12, 20, 21, 22]
gap = 0
for crop in keras_cell.one_by_one:
    expected = window(crop[0, 0, 0]).permute(1, 2, 0).numpy()
    gap = max(gap, np.abs(crop - expected).max())
assert gap <= 0
for crop in torch_cell.one_by_one:
    assert torch.equal(crop, window(crop[0, 0, 0]))
for cell in keras_cell, torch_cell:
    assert list(cell.corners(cell.one_by_one)) == places
    assert len(cell.corners(cell.at_once)) == 1

# Keras leaves a test image as it was, PyTorch crops it.
test = keras_cell.evaluated
assert np.array_equal(test, keras_cell.batch)
torch_cell.crop.eval()
test = torch.stack([torch_cell.crop(torch_cell.image)] * 64)
assert test.shape[2:] == (8, 8)
more = keras_cell.evaluated.shape[1] - test.shape[2]
assert more >= 2
print(
    "plain, number of rows too many in a test: "
    f"{more} (at least 2)"
)
print(f"level, training: {gap:.0f} (at most 0)")
middle = layers.CenterCrop(8, 8)(keras_cell.batch).numpy()
expected = torch_cell.evaluated.permute(0, 2, 3, 1).numpy()
gap = np.abs(middle - expected).max()
assert gap <= 0
print(
    "level, CenterCrop for evaluation: "
    f"{gap:.0f} (at most 0)"
)

# Too small an image: Keras enlarges it, PyTorch refuses.
small = image[:6, :6].astype("float32")
assert keras_cell.crop(small, training=True).shape == (8, 8, 1)
try:
    torch_cell.crop(torch_cell.image[:, :6, :6])
    raise SystemExit("an image too small was cropped")
except ValueError as error:
    assert "larger than input image size" in str(error)
padded = torch_cell.v2.RandomCrop((8, 8), pad_if_needed=True)
assert padded(torch_cell.image[:, :6, :6]).shape == (1, 8, 8)
print("same after")
