import keras

keras.layers.Dense(10 / 2)
