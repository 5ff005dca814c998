"""`tf.reduce_prod(x, axis)`, `tf.math.reduce_prod`"""
import keras
import tensorflow as tf

sizes = tf.constant([[2, 3], [4, 5]])
rows = tf.reduce_prod(sizes, axis=1)
whole = tf.reduce_prod(sizes, axis=[0, 1])
print("along the rows:", rows.numpy())
print("of all:", int(whole), whole.dtype.name)

n = tf.range(1, 15)  # 14! needs 37 bits
wrapped = tf.reduce_prod(n)
right = tf.reduce_prod(tf.cast(n, tf.int64))
print("14! in int32:", int(wrapped))
print("14! in int64:", int(right))
by_ops = keras.ops.prod(n)  # int32 too
print("keras.ops.prod:", int(by_ops))
