import keras

optimizer = keras.optimizers.AdaBound(0.001)
