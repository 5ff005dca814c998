import keras

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.save("folder")
