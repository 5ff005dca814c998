import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("adam")
model.fit(np.zeros((8, 4)), np.zeros((8, 1)), verbose=0)
