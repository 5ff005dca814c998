"""`tf.minimum(x, y)`, `tf.reduce_min`, `tf.argmin`"""
import tensorflow as tf

# how far three points are from two centres
x = tf.constant([[3.0, 1.0], [0.5, 2.0], [4.0, 6.0]])
nearest = tf.reduce_min(x, axis=1)
centre = tf.argmin(x, axis=1)
down = tf.argmin(x)  # no axis: down the columns
capped = tf.minimum(x, 2.0)  # a number will do
print("distance:", nearest.numpy())
print("centre:", centre.numpy())
print("argmin(x):", down.numpy())
print("at most 2:", capped.numpy().tolist())

broken = tf.constant([2.0, float("nan"), 1.0])
place = tf.argmin(broken)  # passes over nan
print("min with nan:", tf.reduce_min(broken).numpy())
print("argmin with nan:", place.numpy())
