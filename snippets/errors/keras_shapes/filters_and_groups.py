import keras

keras.layers.Conv2D(8, 3, groups=3)
