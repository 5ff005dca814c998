"""`tf.dynamic_partition(x, parts, n)`, `tf.dynamic_stitch`"""
import tensorflow as tf

x = tf.constant([10.0, -1.0, 30.0, -2.0, 50.0])
parts = tf.cast(x > 0, tf.int32)  # 0 or 1 for each value
places = tf.dynamic_partition(tf.range(5), parts, 2)
low, high = tf.dynamic_partition(x, parts, num_partitions=2)
print("low:", low.numpy(), "high:", high.numpy())

back = tf.dynamic_stitch(places, [low * 10, high])
print("low tenfold, put back:", back.numpy())
