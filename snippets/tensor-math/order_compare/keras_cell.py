"""`tf.less`, `tf.greater_equal`, `tf.not_equal`"""
import keras
import tensorflow as tf

x = tf.constant([1.0, 2.0, float("nan")])
below = tf.less(x, 2.0)  # x < 2
upwards = tf.greater_equal(x, 2.0)  # x >= 2
other = tf.not_equal(x, 2.0)  # x != 2
print("below 2:", below.numpy())
print("from 2 on:", upwards.numpy())
print("other than 2:", other.numpy())  # nan is neither

n = tf.constant([1, 2])
half = tf.constant([0.5, 2.5])
try:
    tf.less(n, half)
except tf.errors.InvalidArgumentError:
    print("integers against floats: refused")
mixed = keras.ops.less(n, half)  # or tf.cast first
print("keras.ops.less:", mixed.numpy())
