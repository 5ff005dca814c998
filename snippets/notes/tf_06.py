"""MaxPool2D is MaxPooling2D: it keeps the highest of each 2 by 2"""
import numpy as np
from keras import layers

assert layers.MaxPool2D is layers.MaxPooling2D

x = np.arange(16, dtype="float32").reshape(1, 4, 4, 1)
y = np.asarray(layers.MaxPool2D()(x))
np.testing.assert_array_equal(y[0, :, :, 0], [[5, 7], [13, 15]])

# "valid" drops what is left over at the rim, "same" keeps it.
x = np.zeros((1, 5, 5, 1))
assert layers.MaxPool2D()(x).shape == (1, 2, 2, 1)
assert layers.MaxPool2D(padding="same")(x).shape == (1, 3, 3, 1)
assert layers.MaxPool2D(2, strides=1)(x).shape == (1, 4, 4, 1)
