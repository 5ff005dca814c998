"""A delta added, a factor multiplied, on one photograph"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def last(image):
    return image.permute(1, 2, 0).numpy()


v2, image = torch_cell.v2, keras_cell.image
adjust = v2.functional.adjust_brightness
brighter = keras_cell.brighter
naive = last(adjust(torch_cell.image, 0.2))
gap = np.abs(naive - brighter).max()
assert gap >= 0.5
print(f"plain, adjust_brightness 0.2: {gap:.2f} (at least 0.5)")
gap = np.inf
for factor in np.linspace(0, 6, 61):
    theirs = last(adjust(torch_cell.image, factor))
    gap = min(gap, np.abs(theirs - keras_cell.clipped).max())
assert gap >= 0.19  # black stays black, whatever the factor
print(f"best of 61 factors: {gap:.2f} (at least 0.19)")

gap = np.abs(last(torch_cell.brighter) - brighter).max()
assert gap <= 1e-6 and brighter.max() > 1.19
print(f"pixel, 0.2 added: {gap:.1e} (at most 1e-06)")
clipped = keras_cell.clipped
gap = np.abs(last(torch_cell.clipped) - clipped).max()
assert gap <= 1e-6
print(f"pixel, added and clipped: {gap:.1e} (at most 1e-06)")

# on whole numbers TensorFlow stops at 255, and bytes wrap round
whole = keras_cell.whole
np.testing.assert_array_equal(last(torch_cell.whole), whole)
assert whole.dtype == "uint8" and whole.max() == 255
assert (torch_cell.pixels + 51).min() < 51

# the other way: the factor is a multiplication, and a clip
by_hand = (image * 1.2).clip(0, 1)
times = last(torch_cell.times)
np.testing.assert_allclose(times, by_hand, atol=1e-6)
assert times.min() == 0 and times.max() == 1
jitter = v2.ColorJitter(brightness=(1.2, 1.2))
assert jitter(torch_cell.image).equal(torch_cell.times)

# the layer adds a share of its range, (0, 255) by default
for _ in range(9):
    again = keras_cell.layer(image)
    np.testing.assert_array_equal(again, clipped)
np.testing.assert_allclose(
    keras_cell.untold, image + 51, atol=1e-4
)
print("same after")
