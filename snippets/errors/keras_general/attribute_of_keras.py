import keras

layer = keras.layers.Linear(10)
