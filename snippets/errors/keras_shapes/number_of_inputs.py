import keras

a = keras.Input((3,))
b = keras.Input((3,))
keras.layers.Dense(2)([a, b])
