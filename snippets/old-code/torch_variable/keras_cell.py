"""`tf.Variable(x)`, `tf.GradientTape()`"""
import tensorflow as tf

x = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(x ** 2)
gradient = tape.gradient(y, x)
print("gradient:", gradient.numpy())

with tf.GradientTape() as tape:
    y = tf.reduce_sum(x * tf.stop_gradient(x))
stopped = tape.gradient(y, x)
print("with one x held:", stopped.numpy())
