"""`tf.norm(x, ord)`, `l2_normalize(x, axis)`, `ops.norm`"""
import keras
import tensorflow as tf

x = tf.constant([[1.8, 2.4], [-3.2, 2.4]])
length = tf.norm(x)
second = tf.norm(x, ord=2)  # of all the numbers as one vector
matrix = keras.ops.norm(x, ord=2)  # the largest singular value
unit = tf.math.l2_normalize(x, axis=1)
print(f"norm: {length:.2f}")
print(f"ord=2: {second:.2f}, keras.ops.norm: {matrix:.2f}")
print("of length 1:", *unit.numpy().round(2))
tiny = tf.math.l2_normalize([1e-7, 0.0], axis=0)
print(f"of a tiny vector: {tf.norm(tiny):.1f}")

zero = tf.Variable([0.0, 0.0])
with tf.GradientTape(persistent=True) as tape:
    y = tf.norm(zero)
    safe = tf.sqrt(tf.reduce_sum(zero**2) + 1e-12)
gradient = tape.gradient(y, zero)
mended = tape.gradient(safe, zero)
print("gradient at 0:", gradient.numpy())
print("with 1e-12 under the root:", mended.numpy())
