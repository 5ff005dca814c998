"""accuracy needs no validation data; with it comes val_accuracy"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = (x.sum(axis=1, keepdims=True) > 0).astype("float32")
dense = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([keras.Input((2,)), dense])
model.compile("sgd", "binary_crossentropy", metrics=["accuracy"])

history = model.fit(x, y, verbose=0).history
assert set(history) == {"loss", "accuracy"}
assert 0 <= history["accuracy"][0] <= 1

history = model.fit(x, y, validation_data=(x, y), verbose=0).history
both = {"loss", "accuracy", "val_loss", "val_accuracy"}
assert set(history) == both
