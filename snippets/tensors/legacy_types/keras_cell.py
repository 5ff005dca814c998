"""`tf.constant(data, dtype)`, `tf.cast(x, dtype)`"""
import tensorflow as tf

labels = tf.constant([2, 0, 1], dtype=tf.int64)
x = tf.constant([0.5, 1.5, 2.5])
of_three = tf.constant(3.0)  # one number
targets = tf.cast(labels, x.dtype)

w = tf.Variable([1.0, 1.0, 1.0])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum((w * x - targets) ** 2)
grad = tape.gradient(loss, w)
print("labels:", labels.numpy(), labels.dtype.name)
print("of 3: shape", tuple(of_three.shape))
print("targets:", targets.numpy(), targets.dtype.name)
print("gradient:", grad.numpy())
