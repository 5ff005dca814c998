"""batches of 32 unless told otherwise; None gives image by image"""
import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for i in range(40):
    tf.io.write_file(f"pets/cat/{i}.png", png)


def shapes(**more):
    load = keras.utils.image_dataset_from_directory
    ds = load("pets", image_size=(8, 8), verbose=False, **more)
    return [tuple(images.shape) for images, _ in ds]


assert shapes() == [(32, 8, 8, 3), (8, 8, 8, 3)]
assert shapes(batch_size=16)[0] == (16, 8, 8, 3)
assert shapes(batch_size=None) == [(8, 8, 3)] * 40
