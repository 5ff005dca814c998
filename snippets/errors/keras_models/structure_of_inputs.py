import keras
import numpy as np

x = keras.Input((2,), name="x")
model = keras.Model([x], keras.layers.Dense(1)(x))
model(np.zeros((1, 2), "float32"))
