"""One JPEG through both decoders, pixel by pixel"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
decode_image = torch_cell.torchvision.io.decode_image
image = torch_cell.image.numpy()
data = keras_cell.data  # both cells wrote the same file
assert data.dtype == tf.string and data.shape == ()
assert data.numpy() == torch_cell.data.numpy().tobytes()

# the axes: HWC and CHW
assert keras_cell.image.shape == keras_cell.pixels.shape
assert image.shape == (3, *keras_cell.pixels.shape[:2])
image = image.transpose(1, 2, 0).astype(int)

# the quick decoder, TensorFlow's default, is a little off
quick = tf.io.decode_jpeg(data).numpy()
gap = np.abs(quick - image).max()
assert gap >= 1
print(f"plain, default decoder: {gap:.1f} (at least 1)")

accurate = keras_cell.image.numpy()
np.testing.assert_array_equal(accurate, image)
gap = np.abs(accurate - image).max()
print(f"level, accurate decoder: {gap:.1f} (at most 0)")

# a path for decode_jpeg
try:
    tf.io.decode_jpeg("china.jpg")
except tf.errors.InvalidArgumentError as error:
    assert "Unknown image file format" in error.message
else:
    raise AssertionError("decode_jpeg took a path")
assert decode_image("china.jpg").equal(torch_cell.same)

# decode_jpeg reads a PNG too
png = tf.io.encode_png(keras_cell.pixels)
png = tf.io.decode_jpeg(png)
np.testing.assert_array_equal(png, keras_cell.pixels)
print("same after")
