"""`softmax(x)`, `SparseCategoricalCrossentropy()`"""
import keras
import numpy as np

y = np.array([2, 0, 1])
x = np.array(
    [[0.5, 0.1, 3.0], [2.5, 0.3, 0.2], [2.0, 2.5, 0.3]],
    "float32",
)
p = keras.ops.softmax(x, axis=1)

# by default it expects probabilities
loss_fn = keras.losses.SparseCategoricalCrossentropy()
print(f"loss: {loss_fn(y, p):.3f}")
print(f"loss of the logits: {loss_fn(y, x):.3f}")  # wrong

zero = np.array([[1, 0, 0]], "float32")
print(f"right class at 0: {loss_fn(y[:1], zero):.1f}")
