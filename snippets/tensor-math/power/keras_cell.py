"""`tf.pow(x, y)`, `tf.math.rsqrt(x)`, `ops.power`"""
import keras
import tensorflow as tf

x = tf.constant([0.25, 4.0, -8.0])
cubes = tf.pow(x, 3)  # x ** 3
fractions = tf.pow(x, 1 / 3)
inverse_roots = tf.math.rsqrt(x)  # x ** -0.5
print("cubes:", *cubes.numpy().round(3))
print("cube roots:", *fractions.numpy().round(3))
print("1 / sqrt:", *inverse_roots.numpy().round(3))

n = tf.constant([2, 10])
large = tf.pow(n, 10)  # int32 ends at 2147483647
print("to the 10th:", *large.numpy())
try:
    tf.pow(n, -1)
except tf.errors.InvalidArgumentError:
    print("to -1: refused")
inverses = tf.pow(tf.cast(n, tf.float32), -1)
print("to -1, as floats:", *inverses.numpy())
roots = keras.ops.power(n, 0.5)  # tf.pow refuses
print("to 0.5:", *roots.numpy().round(3))
