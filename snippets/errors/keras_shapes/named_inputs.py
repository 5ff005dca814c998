import keras
import numpy as np

a = keras.Input((1,))
b = keras.Input((2,))
model = keras.Model([a, b], keras.layers.Concatenate()([a, b]))
model.predict(np.zeros((3, 1)), verbose=0)
