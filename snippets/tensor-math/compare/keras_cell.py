"""`tf.equal`, `reduce_all`, `ops.allclose`, `tf.math.is_nan`"""
import keras
import tensorflow as tf

a = tf.constant([0.1, 0.5])
b = tf.constant([0.3, 0.7]) - 0.2
each = tf.equal(a, b)  # one answer for each number
exact = tf.reduce_all(each)
near = keras.ops.allclose(a, b)
print("shape of equal:", tuple(each.shape))
print("exactly:", bool(exact), "nearly:", bool(near))

x = tf.math.log([-1.0])
print("nan == nan:", bool(x == x))
print("is nan:", bool(tf.math.is_nan(x)))
