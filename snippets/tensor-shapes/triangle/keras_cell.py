"""`tf.linalg.band_part(x, lower, upper)`, `keras.ops.triu`"""
import keras
import tensorflow as tf

x = tf.reshape(tf.range(1, 10), (3, 3))
lower = tf.linalg.band_part(x, -1, 0)  # -1: all below
upper = tf.linalg.band_part(x, 0, -1)
band = tf.linalg.band_part(x, 1, 0)  # one below, none above
above = keras.ops.triu(x, k=1)
later = keras.ops.triu(keras.ops.ones((3, 3), "bool"), k=1)

print("lower:", lower.numpy().tolist())
print("upper:", upper.numpy().tolist())
print("band:", band.numpy().tolist())
print("above:", above.numpy().tolist())
print("later steps:", later.numpy().astype(int).tolist())
