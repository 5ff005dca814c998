import keras

keras.layers.Conv2D(8, 3, padding="full")
