"""map transforms every element, with a function or with a layer"""
import tensorflow as tf
from keras import layers

ds = tf.data.Dataset.range(3)
double = ds.map(lambda x: x * 2, num_parallel_calls=tf.data.AUTOTUNE)
assert list(double.as_numpy_iterator()) == [0, 2, 4]
assert list(ds.as_numpy_iterator()) == [0, 1, 2]  # left as it was

images = tf.data.Dataset.from_tensors(tf.fill((8, 8, 3), 255.0))
scaled = images.map(layers.Rescaling(1 / 255))
assert abs(tf.reduce_max(next(iter(scaled))) - 1) < 1e-6

ready = double.cache().prefetch(tf.data.AUTOTUNE)
assert list(ready.as_numpy_iterator()) == [0, 2, 4]
