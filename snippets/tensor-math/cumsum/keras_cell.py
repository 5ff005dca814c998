"""`tf.cumsum(x, axis, exclusive, reverse)`"""
import keras
import tensorflow as tf

lengths = tf.constant([3.0, 0.0, 4.0, 2.0])
ends = tf.cumsum(lengths)  # axis=0
starts = tf.cumsum(lengths, exclusive=True)
left = tf.cumsum(lengths, reverse=True)
print("ends:", *ends.numpy())
print("starts:", *starts.numpy())
print("still to come:", *left.numpy())

rows = tf.constant([[1.0, 2.0], [3.0, 4.0]])
down = tf.cumsum(rows)
flat = keras.ops.cumsum(rows)  # no axis: all in one
print("cumsum(rows):", down.numpy().tolist())
print("keras.ops.cumsum:", flat.numpy().tolist())

x = tf.Variable(lengths)
with tf.GradientTape() as tape:
    y = tf.math.cumprod(x)
gradient = tape.gradient(y, x)  # wrong from the 0 on
print("gradient of cumprod:", *gradient.numpy())
