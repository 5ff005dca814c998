"""`tf.expand_dims`, `tf.squeeze`"""
import tensorflow as tf
from sklearn.datasets import load_digits

image = tf.constant(load_digits().images[0], tf.float32)
column = image[:, 3:4]  # one pixel wide
print("column:", column.shape)

x = tf.expand_dims(column, axis=0)  # the batch
x = tf.expand_dims(x, axis=-1)  # the channel, last
print("expanded:", x.shape)
print("squeezed:", tf.squeeze(x).shape)
named = tf.squeeze(x, axis=[0, -1])
print("squeezed, named:", named.shape)

try:
    tf.squeeze(image, axis=0)
except tf.errors.InvalidArgumentError as error:
    print("axis of 8:", type(error).__name__)
