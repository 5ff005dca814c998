"""The loss is one number, the one that training brings down"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = (x.sum(axis=1, keepdims=True) > 0).astype("float32")
dense = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([keras.Input((2,)), dense])

loss = keras.losses.BinaryCrossentropy()(y, model(x))
assert loss.shape == ()  # one number

model.compile(keras.optimizers.SGD(1.0), "binary_crossentropy")
model.fit(x, y, epochs=4, verbose=0)
after = keras.losses.BinaryCrossentropy()(y, model(x))
assert float(after) < 0.7 * float(loss)
