"""`tf.linalg.solve(a, b)`, `tf.linalg.inv(a)`"""
import keras
import tensorflow as tf

a = tf.constant([[3.0, 1.0], [1.0, 2.0]])
b = tf.constant([9.0, 8.0])
try:
    tf.linalg.solve(a, b)
except tf.errors.InvalidArgumentError:
    print("a vector: refused")
x = tf.linalg.solve(a, b[:, None])[:, 0]  # a @ x = b
print("x:", x.numpy().round(2))
by_ops = keras.ops.solve(a, b)  # takes the vector
print("keras.ops:", by_ops.numpy().round(2))
inverse = tf.linalg.inv(a)
print("inverse:", *inverse.numpy().round(2))

flat = tf.constant([[1.0, 2.0], [2.0, 4.0]])
try:
    tf.linalg.inv(flat)
except tf.errors.InvalidArgumentError:
    print("singular: refused")
