"""`MeanAbsoluteError()`, `Huber(delta)`"""
import keras
import numpy as np

y = np.array([1, 2, 3, 4], "float32")
y_pred = np.array([1.5, 2, 2, 14], "float32")  # one is far off

squared = keras.losses.MeanSquaredError()
absolute = keras.losses.MeanAbsoluteError()
huber = keras.losses.Huber(delta=2.0)
print(f"squared error: {squared(y, y_pred):.2f}")
print(f"absolute error: {absolute(y, y_pred):.2f}")
print(f"Huber: {huber(y, y_pred):.2f}")

# LogCosh has no counterpart in PyTorch
log_cosh = keras.losses.LogCosh()
print(f"log-cosh: {log_cosh(y, y_pred):.2f}")
