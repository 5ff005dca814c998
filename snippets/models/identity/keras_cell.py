"""`layers.Identity()`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.normal(size=(2, 8)).astype("float32")


def block(inputs, units):
    if inputs.shape[-1] == units:
        shortcut = layers.Identity()  # nothing to do
    else:
        shortcut = layers.Dense(units, use_bias=False)
    branch = layers.Dense(units)(inputs)
    return shortcut(inputs) + branch


inputs = keras.Input((8,))
same = keras.Model(inputs, block(inputs, units=8))
wider = keras.Model(inputs, block(inputs, units=16))
for model in same, wider:
    count = model.count_params()
    print(tuple(model(x).shape), count, "weights")
