"""`MeanSquaredError(reduction="none")`, `"sum"`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
y = rng.normal(size=(4, 3)).astype("float32")
y_pred = rng.normal(size=(4, 3)).astype("float32")

# the mean over the last axis is always taken
none = keras.losses.MeanSquaredError(reduction="none")
total = keras.losses.MeanSquaredError(reduction="sum")
mean = keras.losses.MeanSquaredError()  # sum_over_batch_size
print("none:", tuple(none(y, y_pred).shape))
print(f"sum: {total(y, y_pred):.2f}")
print(f"mean: {mean(y, y_pred):.2f}")
