"""`dataset.shuffle(n).batch(4)`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.range(12)
dataset = tf.data.Dataset.from_tensor_slices(x)
late = dataset.batch(4).shuffle(12)  # shuffles the batches
print("batch, then shuffle:")
for xb in late:
    print(xb.numpy())
batches = dataset.shuffle(12).batch(4)
print("shuffle, then batch:")
for xb in batches:
    print(xb.numpy())
