"""`tf.pad(x, [[top, bottom], [left, right]], mode)`"""
import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
padded = tf.pad(x, [[0, 0], [1, 2]])  # a pair for every axis
framed = tf.pad(x, [[1, 0], [2, 0]], constant_values=9.0)
mirrored = tf.pad(x, [[0, 0], [2, 1]], mode="REFLECT")
doubled = tf.pad(x, [[0, 0], [2, 1]], mode="SYMMETRIC")

print("padded:", padded.numpy()[0])
print("framed:", framed.shape, framed.numpy()[1])
print("mirrored:", mirrored.numpy()[0])
print("edge doubled:", doubled.numpy()[0])
