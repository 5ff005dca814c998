import keras
import numpy as np

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x, y = np.zeros((4, 2)), np.zeros((4, 1))
weights = {0: 1.0, 1: 5.0}
model.fit(x, [y, y], class_weight=weights, verbose=0)
