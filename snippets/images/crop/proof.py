"""The middle of a photograph with an odd margin, cut by both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def last(image):
    return image.permute(1, 2, 0).numpy().astype(int)


# 203 rows too many: Keras drops 101 at the top, PyTorch 102
middle = keras_cell.middle.numpy()
gap = np.abs(middle - last(torch_cell.middle)).max()
assert gap >= 100
print(f"plain, both CenterCrop: {gap:.0f} (at least 100)")
lower = torch_cell.image[:, 102 : 102 + 224, 208 : 208 + 224]
assert torch_cell.middle.equal(lower)

np.testing.assert_array_equal(middle, last(torch_cell.box))
np.testing.assert_array_equal(middle, keras_cell.box)
gap = np.abs(middle - last(torch_cell.box)).max()
print(f"level, the box named: {gap:.1f} (at most 0)")

# even margins: the same middle
even = keras_cell.layers.CenterCrop(227, 240)(keras_cell.image)
theirs = torch_cell.v2.CenterCrop((227, 240))(torch_cell.image)
np.testing.assert_array_equal(even, last(theirs))

# larger than the image: enlarged in Keras, framed in PyTorch
large, theirs = keras_cell.too_large, torch_cell.too_large
assert large.shape == (500, 500, 3) == last(theirs).shape
assert large.numpy()[0].max() > 0 == theirs[:, 0].max()

# tf.image.central_crop takes a fraction, not a size
half = keras_cell.tf.image.central_crop(keras_cell.image, 0.5)
assert half.shape == (215, 320, 3)
print("same after")
