import keras

keras.layers.Dense(1, name="block/dense")
