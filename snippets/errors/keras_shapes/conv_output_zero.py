import keras

keras.layers.Conv2D(8, 5)(keras.Input((4, 4, 3)))
