import keras

x = keras.layers.Dense(2)(keras.Input((4,)))
print(x.numpy())
