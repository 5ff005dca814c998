"""`dataset.map(read, num_parallel_calls)`"""
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)


def read(k):  # a picture and its augmentation
    return k + rng.random()


def augment(k):
    return tf.numpy_function(read, [k], tf.float64)


dataset = tf.data.Dataset.range(8)  # threads: one generator
dataset = dataset.map(
    augment, num_parallel_calls=tf.data.AUTOTUNE
)
batches = dataset.batch(2).prefetch(tf.data.AUTOTUNE)
rows = np.concatenate(list(batches.as_numpy_iterator()))
draws = len(set((rows % 1).round(6)))
print("rows:", rows.astype(int), "different draws:", draws)
