import keras

model = keras.Sequential([keras.layers.Dense(1, name="a")])
model.add(keras.layers.Dense(1, name="a"))
