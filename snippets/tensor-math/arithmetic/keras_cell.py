"""`tf.add`, `tf.multiply`, `tf.add_n`, `x[:, tf.newaxis]`"""
import tensorflow as tf

x = tf.constant([1.0, 2.0])
y = tf.constant([10.0, 20.0, 30.0])
table = tf.multiply(x[:, tf.newaxis], y)  # x * y, each by each
shifted = tf.add(table, y)  # table + y
total = tf.add_n([shifted, table, table])  # equal shapes
print("table:", table.numpy().tolist())
print("total:", total.numpy().tolist())
try:
    tf.add_n([table, y])
except tf.errors.InvalidArgumentError:
    print("add_n of two shapes: refused")
