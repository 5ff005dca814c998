"""conv2d wants a float kernel of four axes and "SAME" in capitals"""
import numpy as np
import tensorflow as tf

image = np.zeros((1, 20, 24, 1), "float32")
image[0, 10, 10] = 1
kernel = np.arange(9, dtype="float32").reshape(3, 3)
hwio = kernel[:, :, None, None]  # height, width, in, out

y = tf.nn.conv2d(image, filters=hwio, strides=1, padding="SAME")
assert y.shape == (1, 20, 24, 1)
# not turned round: a lone pixel gives back the kernel turned round
spot = np.asarray(y)[0, 9:12, 9:12, 0]
np.testing.assert_allclose(spot, kernel[::-1, ::-1])

bytes_, kernels = image.astype("uint8"), hwio.astype("uint8")
for x, filters, padding, word in [
    (image, kernel, "SAME", "filter must be 4-dimensional"),
    (bytes_, kernels, "SAME", "uint8 is not in the list"),
    (image, hwio, "same", '"same" is not in the list'),
]:
    try:
        tf.nn.conv2d(x, filters, strides=1, padding=padding)
    except tf.errors.InvalidArgumentError as error:
        assert word in str(error)
    else:
        raise AssertionError(f"accepted: {word}")
