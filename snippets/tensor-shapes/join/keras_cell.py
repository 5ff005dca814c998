"""`tf.concat(values, axis)`, `tf.stack`, `ops.concatenate`"""
import keras
import tensorflow as tf

a = tf.constant([[1.0, 2.0]])
b = tf.constant([[3.0, 4.0]])
rows = tf.concat([a, b], axis=0)  # the axis is compulsory
side = tf.concat([a, b], axis=-1)
stacked = tf.stack([a, b], axis=0)  # a new axis
print("concat:", tuple(rows.shape), tuple(side.shape))
print("stack:", tuple(stacked.shape))
first, second = tf.unstack(stacked)
print("unstack:", first.numpy(), second.numpy())

n = tf.constant([[3, 4]])
try:
    tf.concat([a, n], axis=0)
except tf.errors.InvalidArgumentError:
    print("floats and integers: refused")
mixed = keras.ops.concatenate([a, n])
print("keras.ops.concatenate:", mixed.dtype.name)
