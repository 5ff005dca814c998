"""`BinaryCrossentropy()(y_true, y_pred)`"""
import keras
import numpy as np

y = np.array([1, 0, 1], "float32")
p = np.array([0.9, 0.2, 0.6], "float32")

# labels first
loss = keras.losses.BinaryCrossentropy()(y, p)
print(f"cross-entropy: {loss:.2f}")
error = keras.losses.MeanSquaredError()(y, p)
print(f"squared error: {error:.2f}")

swapped = keras.losses.BinaryCrossentropy()(p, y)
print(f"cross-entropy, swapped: {swapped:.1f}")
