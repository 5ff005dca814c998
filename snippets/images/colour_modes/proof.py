"""Grey, RGB and RGBA from the same file"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def last(image):
    return image.permute(1, 2, 0).numpy()


tf, v2, io = keras_cell.tf, torch_cell.v2, torch_cell.io
rgb = keras_cell.rgb
for name, channels in ("rgb", 3), ("rgba", 4):
    image = getattr(keras_cell, name).numpy()
    assert image.shape[-1] == channels
    theirs = last(getattr(torch_cell, name))
    np.testing.assert_array_equal(image, theirs)
assert (keras_cell.rgba.numpy()[..., 3] == 255).all()

# grey is rounded in two ways
for name in "grey", "weighted":
    image = getattr(keras_cell, name).numpy().astype(int)
    theirs = last(getattr(torch_cell, name))
    assert image.shape == theirs.shape == (150, 300, 1)
    gap = np.abs(image - theirs).max()
    assert gap == 1
    print(f"plain, {name} as uint8: {gap:.1f} (at least 1)")

floats = tf.image.convert_image_dtype(rgb, tf.float32)
grey = tf.image.rgb_to_grayscale(floats).numpy()
theirs = last(v2.Grayscale()(torch_cell.rgb / 255))
np.testing.assert_allclose(grey, theirs, atol=1e-6)
gap = np.abs(grey - theirs).max()
print(f"brightness, from floats: {gap:.1e} (at most 1e-06)")

# the channels are weighted: their mean is another grey
mean = floats.numpy().mean(axis=-1, keepdims=True)
assert np.abs(mean - grey).max() > 0.05

# a JPEG has no transparency, on either side
jpeg = keras_cell.data
for wrong in (
    lambda: tf.io.decode_jpeg(jpeg, channels=4),
    lambda: io.decode_image("flower.jpg", "RGB_ALPHA"),
):
    try:
        wrong()
    except (tf.errors.InvalidArgumentError, RuntimeError):
        continue
    raise AssertionError("a JPEG was read with transparency")

# Keras: color_mode is one word of three
load_img = keras_cell.keras.utils.load_img
grey = load_img("flower.png", color_mode="grayscale")
assert grey.mode == "L"
try:
    load_img("flower.png", color_mode="rgb/grayscale/rgba")
except ValueError as error:
    assert "color_mode must be" in str(error)
else:
    raise AssertionError("load_img took three modes at once")
print("same after")
