"""`tf.nn.moments(x, axes)`, `keras.ops.moments(x, axes)`"""
import keras
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 5.0], [8.0, 5.0]])
mean, variance = tf.nn.moments(x, axes=[0])
print("mean:", mean.numpy())  # first the mean
print("variance:", variance.numpy().round(2))

both = keras.ops.moments(x, axes=[0])
print("keras.ops:", *[part.numpy().round(2) for part in both])

weights = tf.constant([[1.0], [1.0], [0.0]])
heavy, spread = tf.nn.weighted_moments(x, [0], weights)
print("the first two alone:", heavy.numpy(), spread.numpy())
