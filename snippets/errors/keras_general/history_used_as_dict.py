import keras
import numpy as np

model = keras.Sequential([keras.layers.Dense(1)])
model.compile(loss="mse")
history = model.fit(np.zeros((4, 2)), np.zeros((4, 1)), verbose=0)
print(history["loss"])
