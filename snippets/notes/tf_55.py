"""Dataset belongs to tf.data; the loaders of keras.utils return one"""
import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for name in ["cat", "dog"]:
    tf.io.write_file(f"pets/{name}/0.png", png)
assert not hasattr(keras, "data")
assert not hasattr(keras.utils, "Dataset")

load = keras.utils.image_dataset_from_directory
assert isinstance(load("pets", verbose=False), tf.data.Dataset)
rows = tf.data.Dataset.range(10)
for part in keras.utils.split_dataset(rows, left_size=8):
    assert isinstance(part, tf.data.Dataset)
