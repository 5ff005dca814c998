"""validation_split is the share to validate on, and needs a subset"""
from contextlib import redirect_stdout
from io import StringIO

import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for i in range(100):
    tf.io.write_file(f"pets/cat/{i}.png", png)


def count(share, subset, seed=1):
    load = keras.utils.image_dataset_from_directory
    how = dict(validation_split=share, subset=subset, seed=seed)
    with redirect_stdout(StringIO()):
        return len(load("pets", **how).file_paths)


assert count(0.8, "training") == 20 and count(0.8, "validation") == 80
assert count(0.2, "training") == 80 and count(0.2, "validation") == 20
for *split, word in [
    (0.8, "training", None, "you must provide a `seed`"),
    (0.8, None, 1, "If `subset` is set, `validation_split` must"),
    (80, "training", 1, "must be between 0 and 1"),
]:
    try:
        count(*split)
    except ValueError as error:
        assert word in str(error)
    else:
        raise AssertionError(f"accepted: {split}")
