import keras
import numpy as np

model = keras.Sequential([keras.layers.LSTM(8), keras.layers.LSTM(4)])
model.predict(np.zeros((2, 10, 3), "float32"), verbose=0)
