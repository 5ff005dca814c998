"""`tf.constant(value)`, `tf.int64`, `tf.Tensor`"""
import tensorflow as tf

x = tf.constant([0.5, 1.5])
n = tf.constant([50_000, 60_000])
print("a tensor:", isinstance(n, tf.Tensor))
print("floats:", x.dtype.name, "integers:", n.dtype.name)

squares = n * n  # past 2,147,483,647: no error, wrong
print("squares:", squares.numpy().tolist())
wide = tf.constant([50_000, 60_000], dtype=tf.int64)
right = wide * wide
print("in 64 bits:", right.numpy().tolist())
