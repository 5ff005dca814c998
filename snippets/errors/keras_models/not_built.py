import keras

keras.Sequential([keras.layers.Dense(1)]).count_params()
