import keras

keras.optimizers.legacy.Adam(learning_rate=0.001)
