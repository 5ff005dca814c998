import keras

down = keras.Input((32, 32, 8))
up = keras.Input((31, 31, 8))
keras.layers.Concatenate()([down, up])
