"""predict wants a batch as an array and gives numbers, no classes"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(10, 4)).astype("float32")
dense = keras.layers.Dense(3, activation="softmax")
model = keras.Sequential([keras.Input((4,)), dense])

wrong = {
    "empty set": [],
    "Unrecognized data type": x[:2].tolist(),
    "Expected shape (None, 4)": x[0],
}
for message, rows in wrong.items():
    try:
        model.predict(rows, verbose=0)
    except (KeyError, ValueError) as error:
        assert message in str(error)
    else:
        raise AssertionError("it was accepted")

p = model.predict(x[:1], verbose=0)  # one row is a batch of one
assert isinstance(p, np.ndarray) and p.shape == (1, 3)
p = model.predict(x, verbose=0)
np.testing.assert_allclose(p.sum(axis=1), 1, rtol=1e-5)
classes = p.argmax(axis=1)
assert classes.shape == (10,) and set(classes) <= {0, 1, 2}
