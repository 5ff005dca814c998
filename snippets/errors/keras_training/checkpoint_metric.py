import keras
import numpy as np

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
keep = keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True)
model.fit(np.zeros((2, 2)), np.zeros((2, 1)), callbacks=[keep], verbose=0)
