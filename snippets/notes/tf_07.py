"""Dense(units): units outputs, activation(x @ kernel + bias)"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(5, 3)).astype("float32")
dense = layers.Dense(4, activation="relu")
y = dense(x)
kernel, bias = dense.get_weights()
assert y.shape == (5, 4) and kernel.shape == (3, 4)
assert np.all(bias == 0)
by_hand = np.maximum(x @ kernel + bias, 0)
np.testing.assert_allclose(y, by_hand, atol=1e-6)

plain = layers.Dense(4)  # no activation unless one is named
plain.build((None, 3))
plain.set_weights([kernel, bias])
np.testing.assert_allclose(plain(x), x @ kernel, atol=1e-6)
assert plain(x).numpy().min() < 0
