"""`layers.BatchNormalization()`"""
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(32, 10, 4)).astype("float32")
x *= [1, 2, 3, 4]  # a feature is wider than the next
print("batch, steps, features:", x.shape)

layer = layers.BatchNormalization(epsilon=1e-5)
y = layer(x, training=True)
print("of the features:", np.std(y, axis=(0, 1)).round(2))
print("averages:", tuple(layer.moving_mean.shape))
