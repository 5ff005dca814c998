"""`keras.ops.median(x)`, `keras.ops.quantile(x, q)`"""
import keras
import tensorflow as tf

losses = tf.constant([4.0, 1.0, 3.0, 2.0])  # an even number
middle = keras.ops.median(losses)
quarters = keras.ops.quantile(losses, [0.25, 0.75])
lower = keras.ops.quantile(losses, 0.5, method="lower")
print("median:", float(middle))
print("quarters:", quarters.numpy())
print("lower middle:", float(lower))

n = tf.constant([1, 4])
of_integers = keras.ops.quantile(n, 0.5)
print("of integers:", float(of_integers))
