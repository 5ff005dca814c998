"""a batch is one tensor; the last one is shorter, unless dropped"""
from inspect import signature

import keras
import tensorflow as tf

rows = tf.zeros((70, 8, 8, 3))
ds = tf.data.Dataset.from_tensor_slices(rows)
batches = list(ds.batch(32))
assert [len(b) for b in batches] == [32, 32, 6]
assert all(tf.is_tensor(b) for b in batches)
assert batches[0].shape == (32, 8, 8, 3)
assert len(list(ds.batch(32, drop_remainder=True))) == 2

try:
    ds.batch()
except TypeError as error:
    assert "batch_size" in str(error)
else:
    raise AssertionError("batch has a default")
load = keras.utils.image_dataset_from_directory
assert signature(load).parameters["batch_size"].default == 32
layers = keras.layers
model = keras.Sequential([layers.Flatten(), layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(rows, tf.zeros((70, 1)), verbose=0)
assert model.optimizer.iterations == 3  # 32, 32, 6
