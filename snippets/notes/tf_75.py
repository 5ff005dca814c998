"""split_dataset is in keras.utils; of a folder it counts batches"""
import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for i in range(100):
    tf.io.write_file(f"pets/cat/{i}.png", png)


def rows(left_size, **more):
    load = keras.utils.image_dataset_from_directory
    ds = load("pets", image_size=(8, 8), verbose=False, **more)
    parts = keras.utils.split_dataset(ds, left_size=left_size)
    return [int(sum(tf.size(y) for _, y in part)) for part in parts]


assert rows(0.8) == [96, 4]  # of four batches: 32, 32, 32 and 4
try:
    rows(0.5)
except ValueError as error:
    assert "inhomogeneous" in str(error)
else:
    raise AssertionError("a short batch was stacked with a full one")
assert rows(0.8, batch_size=None) == [80, 20]
