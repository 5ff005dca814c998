"""`tf.unique(x)`, `tf.unique_with_counts(x)`"""
import keras
import tensorflow as tf

x = tf.constant([30, 10, 30, 20])
values, places = tf.unique(x)  # in order of appearance
counts = tf.unique_with_counts(x).count
order = tf.argsort(values)
ascending = tf.gather(values, order)
rows = tf.constant([[2, 1], [0, 5], [2, 1]])
kept = keras.ops.unique(rows, axis=0)  # whole rows

print("values:", values.numpy(), "counts:", counts.numpy())
print("places:", places.numpy(), places.dtype.name)
print("ascending:", ascending.numpy())
print("rows:", kept.numpy().tolist())
