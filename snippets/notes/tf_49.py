"""expand_dims on axis 0 adds the batch axis that a layer asks for"""
import tensorflow as tf
from keras import layers

image = tf.zeros((20, 24, 3))
batch = tf.expand_dims(image, axis=0)
assert batch.shape == (1, 20, 24, 3)

assert layers.Conv2D(4, 3)(batch).shape == (1, 18, 22, 4)
try:
    layers.Conv2D(4, 3)(image)
except ValueError as error:
    assert "expected min_ndim=4, found ndim=3" in str(error)
else:
    raise AssertionError("the layer took an image without batch axis")
