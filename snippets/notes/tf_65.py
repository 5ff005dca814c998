"""one seed for both calls: two seeds leak, none is refused"""
from contextlib import redirect_stdout
from io import StringIO

import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for i in range(100):
    tf.io.write_file(f"pets/cat/{i:02}.png", png)


def files(subset, seed):
    load = keras.utils.image_dataset_from_directory
    how = dict(validation_split=0.2, subset=subset, seed=seed)
    with redirect_stdout(StringIO()):
        return set(load("pets", **how).file_paths)


train = files("training", seed=1337)
assert len(train) == 80 and train == files("training", seed=1337)
assert len(train & files("validation", seed=1337)) == 0
assert len(train & files("validation", seed=1)) > 5  # leaked
try:
    files("training", seed=None)
except ValueError as error:
    assert "you must provide a `seed`" in str(error)
else:
    raise AssertionError("it was split without a seed")
