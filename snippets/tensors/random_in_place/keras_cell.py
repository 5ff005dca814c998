"""`random.normal(shape, means)`, `random.truncated_normal`"""
import tensorflow as tf

tf.random.set_seed(0)
means = tf.constant([1.0, 10.0, 20.0])
each = tf.random.normal([10_000, 3], mean=means, stddev=0.5)
noise = tf.random.normal([10_000], mean=5.0, stddev=2.0)
even = tf.random.uniform([10_000], -1.0, 1.0)
# no more than two deviations from the mean
cut = tf.random.truncated_normal([10_000], stddev=0.02)
middles = tf.reduce_mean(each, 0).numpy()
print("each: means", *[f"{x:.0f}" for x in middles])
print(f"noise: mean {tf.reduce_mean(noise):.0f}")
print(f"noise: deviation {tf.math.reduce_std(noise):.0f}")
print(f"even: up to {tf.reduce_max(even):.2f}")
print(f"cut: up to {tf.reduce_max(cut):.3f}")
