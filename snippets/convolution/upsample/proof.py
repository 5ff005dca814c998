"""A photograph at twice its size, by the ways of both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras
import tensorflow as tf
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

x = load_sample_image("flower.jpg")[None, ::4, ::4] / 255
x = x.astype("float32")


def apart(wanted, torch_layer):
    images = torch.tensor(x).permute(0, 3, 1, 2)
    found = torch_layer(images).permute(0, 2, 3, 1).numpy()
    return np.abs(found - wanted).max()


for name in "nearest", "bilinear":
    wanted = getattr(keras_cell, name)(x).numpy()
    gap = apart(wanted, getattr(torch_cell, name))
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")
gap = apart(wanted, torch_cell.corners)
assert gap >= 0.05
print(f"bilinear, align_corners: {gap:.2f} (at least 0.05)")


def bicubic(images, **options):
    return F.interpolate(
        images, scale_factor=2, mode="bicubic", **options
    )


# Another curve, unless antialias=True asks for Keras's
cubic = keras_cell.bicubic(x).numpy()
gap = apart(cubic, bicubic)
assert gap >= 0.03
print(f'plain, mode="bicubic": {gap:.2f} (at least 0.03)')
gap = apart(cubic, lambda x: bicubic(x, antialias=True))
assert gap <= 1e-5
print(f"bicubic, antialias=True: {gap:.1e} (at most 1e-05)")
found = torch_cell.bicubic[0, 0, 0]
wanted_line = keras_cell.bicubic(keras_cell.x)[0, 0, :, 0]
np.testing.assert_allclose(found, wanted_line, atol=1e-5)

# Another size than a whole multiple: other pixels are taken
line, smaller = torch_cell.line, keras_cell.smaller
taken = F.interpolate(line, size=(1, 3), mode="nearest")
gap = np.abs(taken.numpy().ravel() - np.ravel(smaller)).max()
assert gap >= 1
print(f'plain, mode="nearest", 5 to 3: {gap:.1f} (at least 1)')
found = torch_cell.smaller.numpy().ravel()
gap = np.abs(found - np.ravel(smaller)).max()
assert gap <= 1e-6 and found.tolist() == [0, 2, 4]
print(f"nearest-exact, 5 to 3: {gap:.1e} (at most 1e-06)")
assert np.ravel(taken).tolist() == [0, 1, 3]
# the first argument is a size, not a factor
assert torch.nn.Upsample(2)(line).shape == (1, 1, 2, 2)

# tf.image.resize agrees; corners are aligned in TF 1's alone.
size = wanted.shape[1:3]
new = tf.image.resize(x, size)
assert apart(new, torch_cell.bilinear) <= 1e-5
resize_bilinear = tf.compat.v1.image.resize_bilinear
old = resize_bilinear(x, size, align_corners=True)
assert apart(old, torch_cell.corners) <= 1e-4
old = resize_bilinear(x, size)  # neither way
assert apart(old, torch_cell.bilinear) >= 0.05
assert apart(old, torch_cell.corners) >= 0.05
for layer, size in [
    (keras.layers.UpSampling2D, [2]),
    (keras.layers.Resizing, [8, 8]),
]:
    try:
        layer(*size, align_corners=True)
    except (TypeError, ValueError) as error:
        assert "align_corners" in str(error)
    else:
        raise AssertionError("Keras knows align_corners")
print("same after")
