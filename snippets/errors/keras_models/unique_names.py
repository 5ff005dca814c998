import keras

x = keras.Input((1,))
y = keras.layers.Dense(1, name="a")(x)
keras.Model(x, keras.layers.Dense(1, name="a")(y))
