"""binary_crossentropy: one sigmoid output, labels 0 and 1"""
import keras
import numpy as np

loss_fn = keras.losses.BinaryCrossentropy()
y = np.float32([[1], [0], [1]])
p = np.float32([[0.9], [0.2], [0.4]])
by_hand = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
np.testing.assert_allclose(loss_fn(y, p), by_hand, rtol=1e-5)

# Two outputs and one column of labels do not go together.
x = np.ones((3, 4), "float32")
for last in ((1, "sigmoid"), (2, "softmax")):
    model = keras.Sequential([keras.layers.Dense(*last)])
    model.compile(loss="binary_crossentropy")
    try:
        model.train_on_batch(x, y)
    except ValueError as error:
        assert last[0] == 2 and "must have the same shape" in str(error)
    else:
        assert last[0] == 1, "two outputs were accepted"
