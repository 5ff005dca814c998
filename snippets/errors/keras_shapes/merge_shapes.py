import keras

keras.layers.Add()([keras.Input((8,)), keras.Input((4,))])
