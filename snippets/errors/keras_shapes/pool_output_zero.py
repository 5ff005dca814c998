import keras

keras.layers.MaxPooling2D(4)(keras.Input((2, 2, 3)))
