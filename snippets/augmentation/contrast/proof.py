"""Contrast away from each channel's mean, and from the grey"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, adjust = keras_cell.tf, torch_cell.adjust


def last(image):
    return image.permute(1, 2, 0).numpy()


sharper, clipped = keras_cell.sharper, keras_cell.clipped
gap = np.abs(last(torch_cell.sharper) - sharper).max()
assert gap >= 0.2
print(f"plain, the same factor: {gap:.2f} (at least 0.2)")
gaps = [
    np.abs(last(adjust(torch_cell.image, factor)) - clipped)
    for factor in np.linspace(0, 4, 41)
]
gap = min(gap.max() for gap in gaps)
assert gap >= 0.2
print(f"best of 41 factors: {gap:.2f} (at least 0.2)")

gap = np.abs(last(torch_cell.clipped) - clipped).max()
assert gap <= 1e-5
print(f"pixel, channel by channel: {gap:.1e} (at most 1e-05)")

# each says what it does
image, theirs = keras_cell.image, last(torch_cell.sharper)
mean = image.mean(axis=(0, 1))
np.testing.assert_allclose(
    sharper, mean + 2 * (image - mean), atol=1e-4
)
grey = tf.image.rgb_to_grayscale(image).numpy()
by_hand = grey.mean() + 2 * (image - grey.mean())
by_hand = by_hand.clip(0, 1)
np.testing.assert_allclose(theirs, by_hand, atol=1e-4)
assert sharper.min() < -0.1 and sharper.max() > 1.1

# on whole numbers TensorFlow stops at 0 and 255
whole = tf.image.adjust_contrast(keras_cell.pixels, 2.0).numpy()
assert whole.dtype == "uint8"
assert np.abs(whole - 255 * clipped).max() <= 1

# a grey picture has one mean for both
ours = tf.image.adjust_contrast(grey, 2.0).numpy().clip(0, 1)
theirs = adjust(torch.tensor(grey).permute(2, 0, 1), 2.0)
np.testing.assert_allclose(ours, last(theirs), atol=1e-4)
gap = np.abs(ours - last(theirs)).max()
print(f"pixel, grey and clipped: {gap:.1e} (at most 1e-04)")
print("same after")
