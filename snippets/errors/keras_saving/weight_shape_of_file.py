import keras

x = keras.Input((4,))
keras.Sequential([x, keras.layers.Dense(2)]).save_weights("two.weights.h5")
three = keras.Sequential([x, keras.layers.Dense(3)])
three.load_weights("two.weights.h5")
