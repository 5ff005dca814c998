"""`Dataset.from_tensor_slices(order)`, `map(read)`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
dataset = tf.constant([5, 1, 4, 2, 6, 3])  # lengths of texts
n = len(dataset)


def read(i):
    return dataset[i]


order = tf.argsort(dataset)  # the short ones first
batches = tf.data.Dataset.from_tensor_slices(order)
batches = batches.map(read).batch(4)
for xb in batches:
    print("by length:", xb.numpy())
part = tf.data.Dataset.from_tensor_slices([0, 2, 4])
part = part.shuffle(3).map(read)  # some rows, shuffled
print("three of them:", sorted(int(xb) for xb in part))
drawn = tf.data.Dataset.random().map(lambda i: read(i % n))
counts = [int(xb) for xb in drawn.take(100)]
print("drawn again and again:", len(counts), "of", n)
