"""imshow refuses a batch; squeezed, one filter is shown, six are not"""
import tensorflow as tf
from matplotlib.figure import Figure

axes = Figure().subplots()


def refused(image):
    try:
        axes.imshow(image)
    except TypeError as error:
        return "Invalid shape" in str(error)
    return False


one = tf.zeros((1, 20, 24, 1))
assert refused(one) and not refused(tf.squeeze(one))
assert not refused(one[0])  # a last axis of size one may stay

six = tf.squeeze(tf.zeros((1, 20, 24, 6)))
assert six.shape == (20, 24, 6) and refused(six)
assert not refused(six[..., 2])
