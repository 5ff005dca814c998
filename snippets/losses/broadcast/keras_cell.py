"""`MeanSquaredError()(y, y_pred)`"""
import keras
import numpy as np

y = np.array([0, 1, 2], "float32")
y_pred = np.array([[0], [1], [2]], "float32")  # no error at all

loss_fn = keras.losses.MeanSquaredError()
print(f"(3,), (3, 1): {loss_fn(y, y_pred):.2f}")
print(f"(3, 1), (3, 1): {loss_fn(y[:, None], y_pred):.2f}")

# a loss by hand broadcasts: (3,) - (3, 1) is (3, 3)
by_hand = keras.ops.mean((y - y_pred) ** 2)
print(f"by hand: {by_hand:.2f}")
