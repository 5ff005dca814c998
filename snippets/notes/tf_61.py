"""labels are the sub-folders, sorted; a flat folder needs a list"""
import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for place in ["pets/9", "pets/cat", "pets/10", "flat"]:
    for i in range(2):
        tf.io.write_file(f"{place}/{i}.png", png)


def load(folder, **more):
    load = keras.utils.image_dataset_from_directory
    return load(folder, shuffle=False, verbose=False, **more)


assert load("pets").class_names == ["10", "9", "cat"]
assert load("pets", labels="inferred").file_paths[0] == "pets/10/0.png"
try:
    load("flat")
except ValueError as error:
    assert "No images found" in str(error)
else:
    raise AssertionError("labels were found without sub-folders")

assert next(iter(load("flat", labels=None))).shape == (2, 256, 256, 3)
_, y = next(iter(load("flat", labels=[1, 0])))
assert list(y) == [1, 0]
