"""`tf.norm(x, ord)`, `tf.math.l2_normalize(x, axis)`"""
import tensorflow as tf

x = tf.constant([[3.0, 0.0], [0.0, 4.0]])
length = tf.norm(x)
second = tf.norm(x, ord=2)  # of all numbers in a row
unit = tf.math.l2_normalize(x, axis=1)
print("norm:", float(length))
print("ord=2:", float(second))
print("of length 1:", unit.numpy().tolist())

zero = tf.Variable([0.0, 0.0])
with tf.GradientTape() as tape:
    y = tf.norm(zero)
gradient = tape.gradient(y, zero)
print("gradient at 0:", gradient.numpy())
