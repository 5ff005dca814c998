"""`tf.norm(x, ord)`, `tf.math.l2_normalize(x, axis)`"""
import tensorflow as tf

x = tf.constant([[1.8, 2.4], [-3.2, 2.4]])
length = tf.norm(x)
second = tf.norm(x, ord=2)  # of all numbers in a row
unit = tf.math.l2_normalize(x, axis=1)
print(f"norm: {length:.2f}")
print(f"ord=2: {second:.2f}")
print("of length 1:", *unit.numpy().round(2))

zero = tf.Variable([0.0, 0.0])
with tf.GradientTape() as tape:
    y = tf.norm(zero)
gradient = tape.gradient(y, zero)
print("gradient at 0:", gradient.numpy())
