import keras

x = keras.Input((2,))
y = keras.Input((2,))
keras.layers.Concatenate()(x)
