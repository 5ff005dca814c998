"""Conv2D finds its input channels; padding "same" keeps the size"""
import numpy as np
from keras import layers

notes = dict(filters=64, kernel_size=3, activation="relu")
conv = layers.Conv2D(**notes, padding="same")
x = np.random.default_rng(0).normal(size=(2, 28, 28, 3))
y = conv(x)
assert y.shape == (2, 28, 28, 64)  # channels last
assert conv.kernel.shape == (3, 3, 3, 64)
assert conv.count_params() == 64 * (3 * 3 * 3 + 1) == 1792
assert y.numpy().min() == 0  # relu

assert layers.Conv2D(**notes)(x).shape == (2, 26, 26, 64)  # "valid"
try:
    layers.Conv2D(**notes)(x[0])
except ValueError as error:
    assert "expected min_ndim=4" in str(error)
else:
    raise AssertionError("an image without a batch axis was accepted")
