import keras

keras.layers.CuDNNLSTM(8)
