"""`tf.reduce_max`, `tf.reduce_min`, `tf.maximum`"""
import tensorflow as tf

x = tf.Variable([2.0, 1.0, 2.0])  # two are the largest
with tf.GradientTape(persistent=True) as tape:
    largest = tf.reduce_max(x, axis=0)
    smallest = tf.reduce_min(x, axis=0)
    bounded = tf.maximum(x, 2.0)  # a number will do
shared = tape.gradient(largest, x)
at_bound = tape.gradient(bounded, x)

print("largest:", float(largest), "smallest:", float(smallest))
print("gradient of reduce_max:", shared.numpy())
print("gradient of maximum:", at_bound.numpy())
