"""color_mode is one of three words: 3 channels, 1 or 4"""
import keras
import tensorflow as tf

image = tf.zeros((8, 8, 3), tf.uint8)
tf.io.write_file("pets/cat/0.png", tf.io.encode_png(image))
tf.io.write_file("photos/cat/0.jpg", tf.io.encode_jpeg(image))


def channels(folder, *mode):
    how = dict(zip(["color_mode"], mode), verbose=False)
    load = keras.utils.image_dataset_from_directory
    images, _ = next(iter(load(folder, **how)))
    return images.shape[-1]


assert channels("pets") == channels("pets", "rgb") == 3
assert channels("pets", "grayscale") == 1
assert channels("pets", "rgba") == 4
for kind, mistake, word in [
    (ValueError, ("pets", "rgb/grayscale/rgba"), "must be one of"),
    (tf.errors.InvalidArgumentError, ("photos", "rgba"), "4 channels"),
]:
    try:
        channels(*mistake)
    except kind as error:
        assert word in str(error)
    else:
        raise AssertionError(f"accepted: {mistake}")
