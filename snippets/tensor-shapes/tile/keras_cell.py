"""`tf.tile(x, multiples)`, `tf.repeat(x, repeats)`"""
import tensorflow as tf

x = tf.constant([1, 2, 3])
tiled = tf.tile(x, [2])
each = tf.repeat(x, 2)
print("tile:", tiled.numpy())
print("repeat:", each.numpy())

wide = tf.broadcast_to(x, (2, 3))
print("broadcast_to:", wide.numpy().tolist())
