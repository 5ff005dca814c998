"""`model.compile(optimizer, loss)`, `model.fit(x, y)`"""
import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is read
import keras
import numpy as np
from keras import layers

x = np.random.default_rng(0).normal(size=(64, 4))
y = x.sum(axis=1, keepdims=True)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(8, "tanh"),
    layers.Dense(1)])
start = model.get_weights()

optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, loss="mse")
model.fit(x, y, batch_size=16, epochs=20,
          shuffle=False, verbose=0)
print(f"loss: {model.evaluate(x, y, verbose=0):.3f}")
print("output:", type(model(x)).__name__)
