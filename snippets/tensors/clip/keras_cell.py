"""`tf.clip_by_value(x, low, high)`"""
import tensorflow as tf

x = tf.Variable([-1.0, 0.0, 0.5, 1.0, 2.0])
with tf.GradientTape() as tape:
    y = tf.clip_by_value(x, 0.0, 1.0)
gradient = tape.gradient(y, x)

print("clipped:", y.numpy())
print("gradient:", gradient.numpy())  # 1 at the bounds
