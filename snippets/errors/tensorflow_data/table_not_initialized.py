import keras

keras.layers.TextVectorization()(["a b"])
