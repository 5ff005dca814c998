"""`tf.split(x, 3)`, `keras.ops.split(x, [3, 6])`"""
import keras
import tensorflow as tf

x = tf.range(6)
thirds = tf.split(x, 3)  # 3 is how many
print("split(x, 3):", [p.numpy().tolist() for p in thirds])

x = tf.range(7)
try:
    tf.split(x, 3)
except tf.errors.InvalidArgumentError:
    print("split of 7 numbers: refused")
uneven = tf.split(x, [3, 3, 1])
print("sizes given:", [len(p) for p in uneven])
cuts = keras.ops.split(x, [3, 6])  # where to cut
print("places given:", [len(p) for p in cuts])
