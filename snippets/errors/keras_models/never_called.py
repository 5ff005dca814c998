import keras

model = keras.Sequential([keras.layers.Dense(1)])
print(model.output)
