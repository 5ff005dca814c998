import keras

keras.layers.Embedding(10, 4, input_length=5)
