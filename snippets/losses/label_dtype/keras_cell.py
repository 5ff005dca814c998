"""`SparseCategoricalCrossentropy`, `BinaryCrossentropy`"""
import keras
import numpy as np

x = np.array([[0.5, 0.1, 3.0], [2.5, 0.3, 0.2]], "float32")
y = np.array([2, 0])
classes = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
for dtype in ["int64", "int32", "float32"]:
    loss = classes(y.astype(dtype), x)
    print(f"class indices, {dtype}: {loss:.3f}")

logits = np.array([3.0, -2.0], "float32")
binary = keras.losses.BinaryCrossentropy(from_logits=True)
for dtype in ["float32", "float64", "int64"]:
    loss = binary(np.array([1, 0], dtype), logits)
    print(f"0 and 1, {dtype}: {loss:.3f}, {loss.dtype.name}")
