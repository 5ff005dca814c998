"""squeeze removes every axis of size one, unless an axis is named"""
import numpy as np
import tensorflow as tf

photo = tf.zeros((1, 20, 24, 1))
assert tf.squeeze(photo).shape == (20, 24)

strip = tf.zeros((1, 1, 24, 1))  # a picture one pixel high
assert tf.squeeze(strip).shape == (24,)
assert tf.squeeze(strip, axis=0).shape == (1, 24, 1)
assert tf.squeeze(strip, axis=[0, -1]).shape == (1, 24)

array = tf.squeeze(photo).numpy()
assert isinstance(array, np.ndarray) and array.shape == (20, 24)
