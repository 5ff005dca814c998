"""`tf.sort(x)`, `tf.argsort(x)`, `tf.math.top_k(x, k)`"""
import keras
import tensorflow as tf

x = tf.constant([30.0, 10.0, 20.0])
upwards = keras.ops.sort(x)  # has no direction
ordered = tf.sort(x, direction="DESCENDING")
order = tf.argsort(x)
top = tf.math.top_k(x, k=2)
print("keras.ops.sort:", upwards.numpy())
print("sorted:", ordered.numpy())
print("argsort:", order.numpy(), order.dtype.name)
print("top 2:", top.values.numpy(), top.indices.numpy())
