import keras

x = keras.Input((5, 2))
keras.Sequential([x, keras.layers.LSTM(4)]).save_weights("one.weights.h5")
both = keras.layers.Bidirectional(keras.layers.LSTM(4))
keras.Sequential([x, both]).load_weights("one.weights.h5")
