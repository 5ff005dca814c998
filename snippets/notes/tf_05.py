"""input_shape still works, with a warning; keras.Input has none"""
import warnings

import keras
import numpy as np
from keras import layers


def warned(build):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = keras.Sequential(build())
    assert model.input_shape == (None, 28, 28)
    assert model(np.ones((2, 28, 28))).shape == (2, 784)
    return [str(w.message) for w in caught]


said = warned(lambda: [layers.Flatten(input_shape=(28, 28))])
assert len(said) == 1
assert "Do not pass an `input_shape`" in said[0]
assert not warned(lambda: [keras.Input((28, 28)), layers.Flatten()])
