"""`tf.reduce_mean(x, axis)`, `tf.reduce_sum`, `ops.mean`"""
import keras
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 5.0]])
means = tf.reduce_mean(x, axis=1)
sums = tf.reduce_sum(x, axis=1, keepdims=True)
print("means:", means.numpy())
print("shape of the sums:", tuple(sums.shape))
print("of all:", float(tf.reduce_mean(x)))

n = tf.constant([1, 2])
wrong = tf.reduce_mean(n)  # integers give an integer
right = tf.reduce_mean(tf.cast(n, tf.float32))
print("mean of 1 and 2:", int(wrong))
print("after a cast:", float(right))
by_ops = keras.ops.mean(n)
print("keras.ops.mean:", float(by_ops))
