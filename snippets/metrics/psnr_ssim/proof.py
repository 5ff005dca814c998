"""Both scores of one noisy picture"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x, y = keras_cell.tf, keras_cell.x, keras_cell.y
for name in ("x", "y"):
    left = vars(keras_cell)[name].numpy()[0]
    right = vars(torch_cell)[name][:, 0].movedim(0, -1).numpy()
    np.testing.assert_allclose(left, right, atol=1e-6)
gap = abs(float(keras_cell.psnr[0]) - torch_cell.psnr.item())
assert gap <= 1e-3
print(f"psnr: {gap:.1e} (at most 0.001)")
gap = abs(float(keras_cell.ssim[0]) - torch_cell.ssim.item())
assert gap <= 1e-4
print(f"ssim: {gap:.1e} (at most 0.0001)")

# max_val: a factor of 255 is 48 decibels too many
extra = float(keras_cell.wrong[0] - keras_cell.psnr[0])
assert abs(extra - 20 * np.log10(255)) <= 1e-3
# of uint8 pictures the range is known and still must be said
small = tf.image.convert_image_dtype(x, tf.uint8)
other = tf.image.convert_image_dtype(
    tf.clip_by_value(y, 0, 1), tf.uint8
)
bytes_ = tf.image.psnr(small, other, max_val=255)[0]
assert abs(bytes_ - keras_cell.psnr[0]) <= 1
# the same picture: infinitely good, and 1
assert np.isinf(tf.image.psnr(x, x, 1.0)[0])
assert abs(tf.image.ssim(x, x, 1.0)[0] - 1) <= 1e-5

# a score for each picture, not one for the batch
two = tf.concat([x, x], 0), tf.concat([y, x + 0.5], 0)
assert tf.image.psnr(*two, 1.0).shape == (2,)
assert tf.image.ssim(*two, 1.0).shape == (2,)
# a window of 11 pixels: smaller pictures are refused
try:
    tf.image.ssim(x[:, :8, :8], y[:, :8, :8], 1.0)
except tf.errors.InvalidArgumentError as error:
    assert "11" in str(error)
else:
    raise AssertionError("a picture of 8 pixels was taken")
print("one side")
