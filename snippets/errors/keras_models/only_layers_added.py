import keras

keras.Sequential([keras.layers.Dense(4), "relu"])
