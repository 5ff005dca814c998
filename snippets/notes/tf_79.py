"""image_dataset_from_directory does what flow_from_directory did"""
from contextlib import redirect_stdout
from io import StringIO

import keras
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator

try:
    compile("f(class_mode = 'categorical' ou binary)", "notes", "exec")
except SyntaxError:
    pass
else:
    raise AssertionError("it is Python as noted")

png = tf.io.encode_png(tf.fill((8, 8, 3), tf.constant(200, tf.uint8)))
for name in ["cat", "dog"]:
    tf.io.write_file(f"pets/{name}/0.png", png)
with redirect_stdout(StringIO()):
    old = ImageDataGenerator().flow_from_directory(
        "pets", target_size=(150, 150), class_mode="categorical")
    new = keras.utils.image_dataset_from_directory(
        "pets", image_size=(150, 150), label_mode="categorical")
assert old.class_indices == {"cat": 0, "dog": 1}
assert new.class_names == ["cat", "dog"]
for x, y in next(old), next(new.as_numpy_iterator()):
    assert x.shape == (2, 150, 150, 3) and (x == 200).all()
    assert y.shape == (2, 2) and y.sum() == 2
