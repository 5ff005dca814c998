import keras

x = keras.Input((1,), name="x")
model = keras.Sequential([x, keras.layers.Dense(1, name="out")])
model.get_layer("dense_1")
