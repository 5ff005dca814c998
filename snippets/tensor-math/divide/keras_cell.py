"""`tf.divide`, `tf.math.floordiv`, `tf.math.mod`, `tf.round`"""
import keras
import tensorflow as tf

a = tf.constant([7, -7])
b = tf.constant([2, 2])
quotient = tf.divide(a, b)  # a / b
whole = tf.math.floordiv(a, b)  # a // b
rest = tf.math.mod(a, b)  # a % b
halves = tf.round([0.5, 1.5, 2.5])

print("a / b:", quotient.numpy(), quotient.dtype.name)
floats = keras.ops.divide(a, b)
print("keras.ops.divide:", floats.numpy(), floats.dtype.name)
print("a // b:", whole.numpy())
print("a % b:", rest.numpy())
print("halves:", halves.numpy())  # to the even neighbour
