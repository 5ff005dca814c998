import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.predict("images.npy", verbose=0)
