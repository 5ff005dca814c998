"""`tf.transpose(x)`, `tf.reshape(x, shape)`"""
import tensorflow as tf

x = tf.reshape(tf.range(6), (2, 3))
turned = tf.transpose(x)  # its own numbers, in order
flat = tf.reshape(turned, [-1])
print("x:", x.numpy().tolist())
print("turned:", turned.numpy().tolist())
print("flat:", flat.numpy())
