import keras

keras.layers.LSTM(3, stateful=True)(keras.Input((5, 2)))
