import keras

keras.layers.Reshape((4, 4))(keras.Input((10,)))
