"""`keras.ops.norm(a - b + 1e-6, axis=-1)`"""
import keras
import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
i, j = np.random.randint(1500, size=(2, 6000))  # pairs
alike = (y[i] == y[j]).astype("float32")


def loss_fn(alike, far):  # far apart only up to a margin of 1
    return alike * far**2 + (1 - alike) * ops.relu(1 - far) ** 2


tower = keras.Sequential([
    keras.Input((64,)), layers.Rescaling(1 / 16),
    layers.Dense(64, "relu"), layers.Dense(8)])
a, b = keras.Input((64,)), keras.Input((64,))
# one tower, called twice; bare, the norm has no slope at 0
far = ops.norm(tower(a) - tower(b) + 1e-6, axis=-1)
model = keras.Model([a, b], far)
model.compile(keras.optimizers.Adam(0.005), loss_fn)
model.fit([x[i], x[j]], alike, epochs=4, verbose=0)
i, j = np.random.randint(1500, 1797, size=(2, 2000))  # new ones
far = model.predict([x[i], x[j]], verbose=0)
right = ((far < 0.5) == (y[i] == y[j])).mean()
print("pairs told apart, over 0.9:", right > 0.9)
