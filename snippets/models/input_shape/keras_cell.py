"""`keras.Input(shape)`"""
import warnings

import keras
from keras import layers
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
x = load_iris().data.astype("float32")

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
print("given:", model.weights[0].shape)

later = keras.Sequential([layers.Dense(3)])
print("not given:", later.weights)
later(x)
print("after a first batch:", later.weights[0].shape)

with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter("always")
    layers.Dense(3, input_shape=(4,))  # as it was once written
print(str(warned[0].message)[:60])
