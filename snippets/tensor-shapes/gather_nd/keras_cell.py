"""`tf.gather_nd(x, places)`"""
import tensorflow as tf

x = tf.reshape(tf.range(24), (2, 3, 4))
places = tf.constant([[0, 2, 3], [1, 0, 1]])
picked = tf.gather_nd(x, places)  # a place: one number an axis
print("numbers:", picked.numpy())

places = tf.constant([[0, 2], [1, 0]])  # a shorter place
rows = tf.gather_nd(x, places)
print("rows:", rows.numpy().tolist())

places = tf.constant([[2], [0]])  # places in each table
each = tf.gather_nd(x, places, batch_dims=1)
print("one row of each:", each.numpy().tolist())
