import keras

layer = keras.layers.Lambda(lambda x: undefined_name(x))
layer(keras.Input((4,)))
