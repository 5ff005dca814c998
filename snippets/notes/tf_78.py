"""rescale multiplies, as the layer Rescaling does today"""
import numpy as np
import tensorflow as tf
from keras import Sequential, layers
from tensorflow.keras.preprocessing.image import ImageDataGenerator

images = np.random.default_rng(0).integers(0, 256, (4, 8, 8, 3))
images = images.astype("float32")
old = ImageDataGenerator(rescale=1.0 / 255)
was = next(old.flow(images, shuffle=False))
assert 0.9 < was.max() <= 1

rescaling = layers.Rescaling(1.0 / 255)
model = Sequential([rescaling])
ds = tf.data.Dataset.from_tensors(images).map(rescaling)
for now in model(images), next(iter(ds)):
    np.testing.assert_allclose(now, was, atol=1e-6)
