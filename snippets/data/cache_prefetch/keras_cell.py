"""`cache()`, `prefetch(tf.data.AUTOTUNE)`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data[:100].astype("float32")
reads = tf.Variable(0)


def read(image):  # stands for a slow read from disk
    reads.assign_add(1)
    return image / 16


dataset = tf.data.Dataset.from_tensor_slices(x).map(read)
batches = dataset.cache().shuffle(100).batch(32)
batches = batches.prefetch(tf.data.AUTOTUNE)
rows = sum(len(xb) for epoch in range(3) for xb in batches)
print("rows in three epochs:", rows)
print("reads:", int(reads))
