import keras

keras.layers.Dense(1, kernel_initializer="he")
