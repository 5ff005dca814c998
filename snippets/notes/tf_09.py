"""sigmoid gives a number between 0 and 1: a probability"""
import keras
import numpy as np

x = np.linspace(-8, 8, 41, dtype="float32")
p = np.asarray(keras.activations.sigmoid(x))
np.testing.assert_allclose(p, 1 / (1 + np.exp(-x)), rtol=1e-5)
assert p.min() > 0 and p.max() < 1
assert p[20] == 0.5 and np.all(np.diff(p) > 0)

# It learns two classes: 1 for a positive number, else 0.
keras.utils.set_random_seed(0)
labels = (x > 0).astype("float32")
dense = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([dense])
model.compile(keras.optimizers.SGD(0.5), "binary_crossentropy")
model.fit(x[:, None], labels, epochs=20, verbose=0)
low, high = model(np.float32([[-4], [4]])).numpy().ravel()
assert 0 < low < 0.1 and 0.9 < high < 1
