"""`model.load_weights(path)`: the file names no device"""
import keras
import numpy as np


def build():
    dense = keras.layers.Dense(1)
    return keras.Sequential([keras.Input((4,)), dense])


keras.utils.set_random_seed(0)
model = build()
model.save_weights("model.weights.h5")  # from a GPU or not

other = build()
other.load_weights("model.weights.h5")
one, two = model.get_weights(), other.get_weights()
print(f"same weights: {np.array_equal(one[0], two[0])}")
