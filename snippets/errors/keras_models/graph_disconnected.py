import keras

x = keras.Input((2,))
y = keras.Input((2,))
keras.Model(x, keras.layers.Add()([x, y]))
