"""`layers.Dense(units, activation="relu")`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16


def one_layer_does(model):
    bias = model(np.zeros((1, 64), "float32"))
    kernel = model(np.eye(64, dtype="float32")) - bias
    single = x @ kernel + bias
    return np.allclose(model(x), single, atol=1e-4)


model = keras.Sequential([
    layers.Dense(32, activation="relu"),
    layers.Dense(10),
])
linear = keras.Sequential([layers.Dense(32), layers.Dense(10)])
print("with relu, one layer does:", one_layer_does(model))
print("without, one layer does:", one_layer_does(linear))
