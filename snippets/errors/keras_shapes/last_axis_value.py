import keras
import numpy as np

model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(2)])
model.predict(np.zeros((4, 8)), verbose=0)
