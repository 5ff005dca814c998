"""Sequential with an Input is built at once; the batch is left out"""
import keras
import numpy as np
from keras import layers

model = keras.Sequential([
    keras.Input(shape=(16,)),
    layers.Dense(4, activation="relu"),
    layers.Dense(1),
])
assert model.built
assert model.input_shape == (None, 16)
assert model.output_shape == (None, 1)
assert len(model.layers) == 2  # Input is no layer of the list
assert model(np.ones((5, 16))).shape == (5, 1)

later = keras.Sequential([layers.Dense(4), layers.Dense(1)])
assert not later.built
later(np.ones((5, 16)))
assert later.built
