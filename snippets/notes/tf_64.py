"""files are shuffled unless told otherwise, anew at each pass"""
import keras
import tensorflow as tf

for i in range(20):
    pixels = tf.fill((8, 8, 3), tf.constant(i, tf.uint8))
    tf.io.write_file(f"pets/cat/{i:02}.png", tf.io.encode_png(pixels))


def order(dataset):
    return [int(x) for images, _ in dataset for x in images[:, 0, 0, 0]]


load = keras.utils.image_dataset_from_directory
how = dict(image_size=(8, 8), verbose=False)
ds = load("pets", seed=1, **how)  # nothing said of shuffle
first, second = order(ds), order(ds)
assert first != second and sorted(first) == sorted(second)
assert list(range(20)) not in (first, second)

ds = load("pets", shuffle=False, **how)
assert order(ds) == order(ds) == list(range(20))  # by name
