import keras

x = keras.Input((2,))
keras.Model(x, keras.layers.Dense(1))
