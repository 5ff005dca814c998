import keras
import numpy as np

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
names = np.array(["cat", "dog"], dtype=object)
model.fit(np.zeros((2, 1)), names, verbose=0)
