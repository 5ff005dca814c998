"""`tf.range(start, limit)`, `tf.linspace`, `ops.arange`"""
import keras
import tensorflow as tf

whole = tf.range(2, 5)  # 5 is left out
steps = tf.range(0.0, 1.0, 0.25)
points = tf.linspace(0.0, 1.0, 5)  # 1 is there
print("range:", whole.numpy(), whole.dtype.name)
print("steps:", steps.numpy())
print("linspace:", points.numpy(), points.dtype.name)

ints = tf.linspace(0, 1, 5)  # integers make it double
print("linspace(0, 1, 5):", ints.dtype.name)
try:
    whole * points[2:]
except tf.errors.InvalidArgumentError:
    print("range * linspace: refused")
by_ops = keras.ops.multiply(keras.ops.arange(2, 5), points[2:])
print("keras.ops.multiply:", by_ops.numpy())
