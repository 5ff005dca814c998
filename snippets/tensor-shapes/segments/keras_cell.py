"""`tf.math.unsorted_segment_sum(x, ids, n)`, `segment_sum`"""
import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 4.0])  # prices
ids = tf.constant([2, 0, 2, 0])  # the shop of each
n = 4  # shops 1 and 3 have none
total = tf.math.unsorted_segment_sum(x, ids, n)
mean = tf.math.unsorted_segment_mean(x, ids, n)
lowest = tf.math.unsorted_segment_max(x, ids, n)
largest = tf.where(lowest == x.dtype.min, 0.0, lowest)
ordered = tf.gather(x, tf.argsort(ids))
short = tf.math.segment_sum(ordered, tf.sort(ids))

print("total:", total.numpy())
print("mean:", mean.numpy())
print(f"largest of an empty shop: {lowest.numpy()[1]:.1e}")
print("largest:", largest.numpy())
print("segment_sum:", short.numpy())  # ends at the last id
