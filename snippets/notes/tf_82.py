"""nearest is allowed; images are resized bilinearly by default"""
import keras
import numpy as np
import tensorflow as tf

image = np.random.default_rng(0).integers(0, 256, (20, 20, 3))
png = tf.io.encode_png(image.astype("uint8"))
tf.io.write_file("pets/cat/0.png", png)


def load(**more):
    load = keras.utils.image_dataset_from_directory
    ds = load("pets", image_size=(32, 32), verbose=False, **more)
    return next(iter(ds))[0].numpy()


bilinear = load()
np.testing.assert_array_equal(load(interpolation="bilinear"), bilinear)
nearest = load(interpolation="nearest")
assert np.isin(nearest, image).all()  # pixels as they were
assert np.abs(nearest - bilinear).max() > 10
assert (bilinear % 1 != 0).any()  # mixed pixels
for other in ["bicubic", "area", "lanczos3", "lanczos5", "gaussian",
              "mitchellcubic"]:
    assert load(interpolation=other).shape == (1, 32, 32, 3)
