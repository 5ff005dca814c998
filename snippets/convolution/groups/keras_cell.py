"""`layers.Conv2D(16, 3, groups=4)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 6, 6, 8)).astype("float32")

conv = layers.Conv2D(16, 3, groups=4)
y = conv(x)
print("output:", tuple(y.shape))
print("kernel:", tuple(conv.kernel.shape))  # H, W, 8 / 4, 16
print("parameters:", conv.count_params())

x[..., 2:] = 0  # leave the first of the four groups
seen = np.any(conv(x) != conv.bias, axis=(0, 1, 2))
print("filters that see it:", np.flatnonzero(seen).tolist())
