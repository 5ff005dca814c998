"""subset="both" gives the two parts in one call, without overlap"""
from contextlib import redirect_stdout
from io import StringIO

import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for i in range(100):
    tf.io.write_file(f"pets/cat/{i}.png", png)


def load(subset):
    load = keras.utils.image_dataset_from_directory
    how = dict(validation_split=0.2, seed=1)
    with redirect_stdout(StringIO()):
        return load("pets", subset=subset, **how)


train, valid = load("both")
assert len(train.file_paths) == 80 and len(valid.file_paths) == 20
assert not set(train.file_paths) & set(valid.file_paths)
assert train.class_names == valid.class_names == ["cat"]
assert train.file_paths == load("training").file_paths
assert valid.file_paths == load("validation").file_paths
try:
    load("train")
except ValueError as error:
    assert "`subset` must be either" in str(error)
else:
    raise AssertionError("the short name was accepted")
