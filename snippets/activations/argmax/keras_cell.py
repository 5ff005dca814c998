"""`tf.argmax(x, axis=1)`, `tf.reduce_max(x, axis=1)`"""
import tensorflow as tf

scores = tf.constant([[1.0, 5.0, 2.0], [7.0, 0.0, 3.0]])

values = tf.reduce_max(scores, axis=1)
indices = tf.argmax(scores, axis=1)
print("values:", values.numpy())
print("indices:", indices.numpy())
after = tf.argmax(tf.nn.softmax(scores), axis=1)
print("indices after softmax:", after.numpy())

everywhere = tf.argmax(scores)  # axis 0: a row for each column
print("argmax, no axis:", everywhere.numpy())
print("reduce_max, no axis:", tf.reduce_max(scores).numpy())
