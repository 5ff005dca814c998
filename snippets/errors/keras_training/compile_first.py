import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.fit(np.zeros((8, 4)), np.zeros(8))
