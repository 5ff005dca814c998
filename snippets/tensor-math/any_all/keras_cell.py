"""`tf.reduce_any(x, axis)`, `tf.reduce_all(x, axis)`"""
import keras
import tensorflow as tf

tokens = tf.constant([[5, 7, 0], [8, 0, 0], [4, 6, 2]])
padding = tokens == 0
padded = tf.reduce_any(padding, axis=1)
complete = tf.reduce_all(tokens != 0)
lengths = tf.math.count_nonzero(tokens, axis=1)
print("has padding:", padded.numpy())
print("all complete:", bool(complete))
print("lengths:", lengths.numpy())

try:
    tf.reduce_any(tokens, axis=1)
except tf.errors.InvalidArgumentError:
    print("reduce_any of integers: refused")
some = keras.ops.any(tokens, axis=1)  # or tokens != 0
print("keras.ops.any:", some.numpy())
nothing = tf.reduce_all(tf.constant([], tf.bool))
print("all of nothing:", bool(nothing))
