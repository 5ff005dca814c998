"""`tf.math.divide_no_nan(x, y)`, `tf.math.multiply_no_nan`"""
import keras
import tensorflow as tf

x = tf.constant([6.0, 1.0, 0.0])
y = tf.Variable([2.0, 0.0, 0.0])
print("x / y:", (x / y).numpy())
with tf.GradientTape() as tape:
    safe = tf.math.divide_no_nan(x, y)  # 0 where y is 0
gradient = tape.gradient(safe, y)
print("divide_no_nan:", safe.numpy())
print("gradient:", gradient.numpy())
by_ops = keras.ops.divide_no_nan(x, y)
print("keras.ops:", by_ops.numpy())

far = tf.constant([1.0, float("nan"), float("inf")])
weight = tf.constant([1.0, 0.0, 0.0])
kept = tf.math.multiply_no_nan(far, weight)
print("weighted:", (far * weight).numpy(), kept.numpy())
