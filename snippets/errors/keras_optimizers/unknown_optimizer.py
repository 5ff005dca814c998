import keras

model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="adamm", loss="mse")
