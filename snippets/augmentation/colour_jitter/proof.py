"""Each drawn factor applied by both to one photograph"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, v2 = keras_cell.tf, torch_cell.v2
image, layers = keras_cell.image, tf.keras.layers


def apart(ours, theirs):
    theirs = theirs.permute(1, 2, 0).numpy()
    assert ours.shape == theirs.shape
    return np.abs(ours - theirs).max()


adjust = v2.functional.adjust_saturation
saturated = keras_cell.saturated
gap = apart(saturated, torch_cell.blended)
assert gap >= 0.1
print(f"plain, saturation 1.5: {gap:.2f} (at least 0.1)")
factors = np.linspace(0, 3, 61)
gap = min(
    apart(saturated, adjust(torch_cell.image, factor))
    for factor in factors
)
assert gap >= 0.05
print(f"plain, best of 61 factors: {gap:.2f} (at least 0.05)")

gap = apart(keras_cell.blended, torch_cell.blended)
for factor in 0, 0.5, 1, 3:
    theirs = adjust(torch_cell.image, factor)
    ours = keras_cell.saturate(image, factor)
    gap = max(gap, apart(ours, theirs))
assert gap <= 1e-6
print(f"pixel, blended with grey: {gap:.1e} (at most 1e-06)")
gap = apart(keras_cell.turned, torch_cell.turned)
assert gap <= 2e-6
print(f"pixel, hue 0.1: {gap:.1e} (at most 2e-06)")

# what is drawn lies in the bounds, on both sides
jitter = torch_cell.jitter
assert jitter.saturation == (0.5, 1.5)
assert jitter.hue == (-0.1, 0.1)
assert apart(image, torch_cell.jittered) > 0.01
assert np.abs(keras_cell.jittered - image).max() > 0.01
for wrong in (
    lambda: tf.image.random_hue(image, 0.6),
    lambda: v2.ColorJitter(hue=0.6),
):
    try:
        wrong()
    except ValueError as error:
        assert "0.5" in str(error)
    else:
        raise AssertionError("a hue of 0.6 was taken")

# the layer counts otherwise: 0.75 is three times
options = dict(value_range=(0, 1))
layer = layers.RandomColorJitter(
    saturation_factor=(0.75, 0.75), **options
)
want = tf.image.adjust_saturation(image, 3)
np.testing.assert_allclose(layer(image), want, atol=1e-5)
# a batch: the layer draws for each image, the others once
layer = layers.RandomColorJitter(hue_factor=0.2, **options)
batch = tf.stack([image] * 6)
assert len(np.unique(layer(batch), axis=0)) == 6
hue = tf.image.random_hue(batch, 0.1)
assert len(np.unique(hue, axis=0)) == 1
batch = torch.stack([torch_cell.image] * 6)
assert len(jitter(batch).unique(dim=0)) == 1
print("same after")
