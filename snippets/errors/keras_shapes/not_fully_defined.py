import keras

x = keras.Input((None, None, 3))
keras.layers.Dense(2)(keras.layers.Flatten()(x))
