"""`keras.ops.pad(x, ...)`, `layers.MaxPooling2D(3, 2)`"""
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(-2, 1, size=(4, 8, 8, 3)).astype("float32")

pool = layers.MaxPooling2D(3, 2)
widths = ((0, 0), (1, 1), (1, 1), (0, 0))
padded = keras.ops.pad(x, widths, constant_values=-np.inf)
y = pool(padded)
print("pooled:", tuple(y.shape))
print(f"largest of a corner: {y[0, 0, 0, 0]:.3f}")

zeros = layers.ZeroPadding2D(1)(x)  # right behind a ReLU only
print(f"padded with zeros: {pool(zeros)[0, 0, 0, 0]:.3f}")
