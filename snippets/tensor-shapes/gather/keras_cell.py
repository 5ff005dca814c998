"""`tf.gather`, `tf.boolean_mask`, `keras.ops.take`"""
import keras
import tensorflow as tf

x = tf.constant([[1, 2], [3, 4], [5, 6]])
picked = tf.gather(x, [2, 0])  # whole rows
kept = tf.boolean_mask(x, x[:, 0] > 1)  # or x[mask]
column = tf.constant([[1], [0], [1]])
one_each = tf.gather(x, column, axis=1, batch_dims=1)
last = keras.ops.take(x, [-1], axis=0)

print("rows 2 and 0:", picked.numpy().tolist())
print("kept:", kept.numpy().tolist())
print("one of each row:", one_each.numpy().tolist())
print("row -1:", last.numpy().tolist())
print("x[[2, 0]]:", int(x[[2, 0]]))  # row 2, column 0
