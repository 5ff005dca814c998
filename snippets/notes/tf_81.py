"""image_size is (height, width) to resize to; the ratio is not kept"""
import keras
import numpy as np
import tensorflow as tf

image = np.zeros((40, 80, 3), "uint8")
image[:, 50:] = 255  # black on the left, white on the right
tf.io.write_file("pets/cat/0.png", tf.io.encode_png(image))


def load(**more):
    load = keras.utils.image_dataset_from_directory
    return next(iter(load("pets", verbose=False, **more)))[0].numpy()


assert load().shape == (1, 256, 256, 3)
assert load(image_size=[128, 96]).shape == (1, 128, 96, 3)
squashed = load(image_size=[40, 40])[0]
assert (squashed[:, :24] == 0).all() and (squashed[:, 26:] == 255).all()

crop = load(image_size=[40, 40], crop_to_aspect_ratio=True)[0]
np.testing.assert_array_equal(crop, image[:, 20:60])
pad = load(image_size=[40, 40], pad_to_aspect_ratio=True)[0]
assert (pad[:10] == 0).all() and (pad[-10:] == 0).all()
assert (pad[12:28, 27:] == 255).all()
