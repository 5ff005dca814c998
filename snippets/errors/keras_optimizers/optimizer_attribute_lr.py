import keras

print(keras.optimizers.Adam().lr)
