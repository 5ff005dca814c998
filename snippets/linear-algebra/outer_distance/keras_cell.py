"""`tf.tensordot(x, y, axes=0)`, `ops.outer`, `tf.norm`"""
import keras
import tensorflow as tf

a = tf.constant([1.0, 2.0])
b = tf.constant([3.0, 4.0, 5.0])
outer = tf.tensordot(a, b, axes=0)  # or keras.ops.outer
print("outer:", outer.numpy().tolist())

x = tf.Variable([[0.0, 0.0], [3.0, 4.0]])
with tf.GradientTape(persistent=True) as tape:
    between = x[:, None] - x  # from each point to each
    far = tf.norm(between, axis=-1)
    squares = tf.reduce_sum(between**2, axis=-1)
    safe = tf.sqrt(squares + 1e-12)
gradient = tape.gradient(far, x)  # the diagonal is 0
mended = tape.gradient(safe, x)
print("distances:", far.numpy().tolist())
print("gradient, first point:", gradient[0].numpy())
print("mended:", mended[0].numpy().round(2))
same = keras.ops.all(keras.ops.outer(a, b) == outer)
print("keras.ops.outer is the same:", bool(same))
