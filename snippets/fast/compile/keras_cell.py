"""`tf.function(f)`"""
import tensorflow as tf


def weighted(x, n):
    print("Python runs, n =", n)  # only while f is traced
    return tf.reduce_sum(tf.sin(x) * n)


x = tf.constant([1.0, 2.0, 3.0])
fast = tf.function(weighted)
results = [float(fast(x, n)) for n in (2, 2, 3, 3)]

print("now without tf.function")
plain = [float(weighted(x, n)) for n in (2, 3)]
close = abs(results[-1] - plain[-1]) < 1e-5
print("same results:", close)
