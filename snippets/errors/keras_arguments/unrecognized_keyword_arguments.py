from keras import layers

layers.LSTM(4, batch_input_shape=(1, 5, 2))
