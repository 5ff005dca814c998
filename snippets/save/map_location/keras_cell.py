"""`model.load_weights(path)`"""
import keras
import numpy as np


def build():
    dense = keras.layers.Dense(1)
    return keras.Sequential([keras.Input((4,)), dense])


def load(path):
    model = build()
    model.load_weights(path)  # onto whatever device is here
    return model


keras.utils.set_random_seed(0)
model = build()
model.save_weights("model.weights.h5")  # from a GPU or not

again = load("model.weights.h5")
one, two = model.get_weights(), again.get_weights()
print(f"same weights: {np.array_equal(one[0], two[0])}")
