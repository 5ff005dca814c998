"""`tf.clip_by_value(x, low, high)`, `keras.ops.clip`"""
import keras
import tensorflow as tf

x = tf.Variable([-1.0, 0.0, 0.5, 1.0, 2.0])
with tf.GradientTape() as tape:
    clipped = tf.clip_by_value(x, 0.0, 1.0)
gradient = tape.gradient(clipped, x)
print("clipped:", clipped.numpy())
print("gradient:", gradient.numpy())  # 1 at the bounds

with tf.GradientTape() as tape:
    by_ops = keras.ops.clip(x, 0.0, 1.0)
same = tape.gradient(by_ops, x)
print("gradient of keras.ops.clip:", same.numpy())
