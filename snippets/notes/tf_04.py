"""Flatten flattens every axis but the first, the batch axis"""
import keras
import numpy as np
from keras import layers

x = np.arange(5 * 28 * 28, dtype="float32").reshape(5, 28, 28)
y = np.asarray(layers.Flatten()(x))
assert y.shape == (5, 784)
np.testing.assert_array_equal(y, x.reshape(5, -1))
assert layers.Flatten()(np.ones((5, 2, 3, 4))).shape == (5, 24)

# One matrix without a batch axis stays what it is.
alone = np.asarray(layers.Flatten()(x[0]))
assert alone.shape == (28, 28)
assert keras.ops.ravel(x[0]).shape == (784,)
