"""validation: the other subset, scaled alike, never augmented"""
from contextlib import redirect_stdout
from io import StringIO

import keras
import tensorflow as tf
from keras import layers

png = tf.io.encode_png(tf.fill((8, 8, 3), tf.constant(255, tf.uint8)))
for i in range(10):
    tf.io.write_file(f"pets/cat/{i}.png", png)


def load(subset):
    how = dict(validation_split=0.2, subset=subset, seed=1)
    with redirect_stdout(StringIO()):
        return keras.utils.image_dataset_from_directory("pets", **how)


train, valid = load("training"), load("validation")
assert len(train.file_paths) == 8 and len(valid.file_paths) == 2
assert not set(train.file_paths) & set(valid.file_paths)

model = keras.Sequential([layers.Rescaling(1 / 255),
                          layers.RandomBrightness(0.5, (0, 1), seed=1)])
images, _ = next(iter(valid))
assert (model(images, training=True).numpy() != 1).any()
assert (model.predict(valid, verbose=0) == 1).all()  # scaled only
