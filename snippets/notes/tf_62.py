"""binary labels are for two classes exactly, not the default"""
import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for path in ["two/cat", "two/dog", "three/a", "three/b", "three/c"]:
    tf.io.write_file(f"{path}/0.png", png)


def load(folder, **more):
    load = keras.utils.image_dataset_from_directory
    return next(iter(load(folder, verbose=False, **more)))


_, y = load("two")
assert y.shape == (2,) and y.dtype == "int32"
_, y = load("two", label_mode="binary")
assert y.shape == (2, 1) and y.dtype == "float32"
_, y = load("three", label_mode="categorical")
assert y.shape == (3, 3) and y.dtype == "float32"
assert load("two", label_mode=None).shape == (2, 256, 256, 3)
try:
    load("three", label_mode="binary")
except ValueError as error:
    assert "exactly 2" in str(error)
else:
    raise AssertionError("three classes were binary")
