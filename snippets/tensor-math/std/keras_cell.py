"""`tf.math.reduce_std(x)`, `tf.math.reduce_variance(x)`"""
import keras
import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 6.0])
std = tf.math.reduce_std(x)  # divides by n
variance = tf.math.reduce_variance(x)
print(f"deviation: {std:.3f}")
print(f"variance: {variance:.3f}")

by_ops = keras.ops.std(x)  # divides by n too
print(f"keras.ops.std: {by_ops:.3f}")
one = tf.math.reduce_std(x[:1])
print("of one number:", float(one))
