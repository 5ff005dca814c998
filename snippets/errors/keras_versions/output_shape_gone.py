import keras

keras.layers.Dense(1).output_shape
