"""unshuffled, a batch holds one class; shuffled, it holds both"""
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import keras
import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
for name in ["cat", "dog"]:
    for i in range(50):
        tf.io.write_file(f"pets/{name}/{i}.png", png)


def classes(**more):
    """Of the first batch of what is left to train on."""
    load = keras.utils.image_dataset_from_directory
    with redirect_stdout(StringIO()):
        ds = load("pets", image_size=(8, 8), **more)
    names = {Path(path).parent.name for path in ds.file_paths}
    return set(next(iter(ds))[1].numpy().tolist()), names


assert classes(shuffle=False) == ({0}, {"cat", "dog"})
assert classes(seed=1) == ({0, 1}, {"cat", "dog"})
half = dict(validation_split=0.5, subset="training")
assert classes(shuffle=False, **half) == ({0}, {"cat"})
assert classes(seed=1, **half) == ({0, 1}, {"cat", "dog"})
