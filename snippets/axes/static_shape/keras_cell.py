"""`x.shape.as_list()`, `x.set_shape(shape)`, `tf.rank(x)`"""
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.random((6, 8, 4, 1)).astype("float32")


def flip(image):
    image = tf.numpy_function(np.fliplr, [image], tf.float32)
    print("traced:", image.shape)  # NumPy's shape is unknown
    image.set_shape([8, 4, 1])  # as image.get_shape() was
    return image


data = tf.data.Dataset.from_tensor_slices(images).map(flip)
data = data.batch(4)
static = data.element_spec.shape.as_list()
print("known:", static)
batches = list(data)
sizes = [x.shape.as_list() for x in batches]
axes = [int(tf.rank(x)) for x in batches]
print("when it runs:", *sizes)
print("axes:", axes)
