import keras

x = keras.Input((2,))
if x > 0:
    y = x
