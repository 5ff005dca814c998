"""`tensor_scatter_nd_update`, `tf.scatter_nd`, `gather_nd`"""
import tensorflow as tf

x = tf.zeros((3, 2))
places = [[0, 1], [2, 0]]  # a place: its row, its column
changed = tf.tensor_scatter_nd_update(x, places, [5.0, 7.0])
picked = tf.gather_nd(changed, places)
print("changed:", changed.numpy().tolist())
print("picked:", picked.numpy())

places = [[0, 1], [2, 0], [0, 1]]  # one place twice
ones = tf.ones(3)
counted = tf.tensor_scatter_nd_add(x, places, ones)
fresh = tf.scatter_nd(places, ones, shape=(3, 2))
print("counted:", counted.numpy().tolist())
print("scatter_nd:", fresh.numpy().tolist())

rows = [[0], [2], [0]]
values = tf.constant([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]])
summed = tf.tensor_scatter_nd_add(x, rows, values)
print("rows summed:", summed.numpy().tolist())
