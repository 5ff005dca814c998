import keras
import numpy as np

x = keras.Input((2,))
model = keras.Model(x, [keras.layers.Dense(1)(x), keras.layers.Dense(1)(x)])
model.compile("sgd", ["mse", "mse"], metrics=["mae"])
model.fit(np.zeros((2, 2)), [np.zeros((2, 1)), np.zeros((2, 1))], verbose=0)
