import keras

keras.layers.Dense(2, activation="Relu")
