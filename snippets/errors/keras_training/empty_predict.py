import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.predict(np.zeros((0, 4)), verbose=0)
