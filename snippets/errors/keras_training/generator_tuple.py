import keras
import numpy as np


def batches():
    while True:
        yield [np.zeros((8, 4)), np.zeros((8, 1))]


model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(batches(), steps_per_epoch=2, verbose=0)
