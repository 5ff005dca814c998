"""A small picture, a row above and two columns at its right"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import torch.nn.functional as F

layers, nn = keras_cell.layers, torch_cell.nn
x = torch_cell.x
np.testing.assert_array_equal(x[0, 0], keras_cell.x[0, :, :, 0])
wanted = keras_cell.y[0, :, :, 0].numpy()

# Keras's four numbers in Keras's order, a square picture
square = keras_cell.x[:, :2, :2]
rows_first = keras_cell.pad(square)[0, :, :, 0].numpy()
images = x[:, :, :, :2]
found = nn.ZeroPad2d((1, 0, 0, 2))(images)[0, 0].numpy()
assert rows_first.shape == (3, 4) and found.shape == (4, 3)
pads = (1, 1), (0, 2)  # now the shapes agree
rows_first = layers.ZeroPadding2D(pads)(square)[0, :, :, 0]
found = nn.ZeroPad2d((1, 1, 0, 2))(images)[0, 0].numpy()
gap = np.abs(found - rows_first).max()
assert gap >= 1
print(f"plain, rows first: {gap:.0f} (at least 1)")
gap = np.abs(torch_cell.y[0, 0].numpy() - wanted).max()
assert gap <= 0
print(f"columns first: {gap:.1e} (at most 0)")

gap = np.abs(torch_cell.back - x).max()
gap = max(gap, np.abs(keras_cell.back - keras_cell.x).max())
assert gap <= 0
assert torch_cell.crop(torch_cell.y).shape == x.shape
print(f"cropped again: {gap:.1e} (at most 0)")
try:
    layers.ZeroPadding2D(((0, 0), (0, -2)))
except ValueError as error:
    assert "-2" in str(error)
else:
    raise AssertionError("Keras pads by less than nothing")
assert not [n for n in dir(nn) if "Crop" in n]

# One number is the same on both: it pads all four sides.
one = layers.ZeroPadding2D(1)(keras_cell.x)[0, :, :, 0]
np.testing.assert_array_equal(nn.ZeroPad2d(1)(x)[0, 0], one)
# Two numbers: rows, columns; nn.ZeroPad2d refuses them.
two = layers.ZeroPadding2D((1, 2))(keras_cell.x)[0, :, :, 0]
pads = (2, 2, 1, 1)
np.testing.assert_array_equal(F.pad(x, pads)[0, 0], two)
np.testing.assert_array_equal(nn.ZeroPad2d(pads)(x)[0, 0], two)
np.testing.assert_array_equal(
    nn.ConstantPad2d(pads, 5.0)(x)[0, 0, 0], [5.0] * 7)
print("same after")
