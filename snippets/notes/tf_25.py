"""binary_crossentropy: one sigmoid output, labels 0 and 1"""
import keras
import numpy as np

loss_fn = keras.losses.BinaryCrossentropy()
y = np.float32([[1], [0], [1]])
p = np.float32([[0.9], [0.2], [0.4]])
by_hand = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
np.testing.assert_allclose(loss_fn(y, p), by_hand, rtol=1e-5)

x = np.ones((3, 4), "float32")


def loss_of(units, activation):
    model = keras.Sequential([keras.layers.Dense(units, activation)])
    model.compile(loss="binary_crossentropy")
    return model.evaluate(x, y, verbose=0)


assert loss_of(1, "sigmoid") > 0
try:
    loss_of(2, "softmax")
except ValueError as error:
    assert "must have the same shape" in str(error)
else:
    raise AssertionError("two outputs went with one column of labels")
