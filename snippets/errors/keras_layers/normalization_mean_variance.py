import keras

keras.layers.Normalization(mean=0.5)
