import keras

x = keras.Input((4,))
two = keras.Sequential([x, keras.layers.Dense(2), keras.layers.Dense(1)])
two.save("two.h5")
keras.Sequential([x, keras.layers.Dense(2)]).load_weights("two.h5")
