import keras

model = keras.Sequential([keras.layers.LSTM(3)])
model.reset_states()
