"""`CategoricalCrossentropy(from_logits=True)`"""
import keras
import numpy as np

y = np.array([2, 0, 1])
one_hot = keras.utils.to_categorical(y)
x = np.array(
    [[0.5, 0.1, 3.0], [2.5, 0.3, 0.2], [2.0, 2.5, 0.3]],
    "float32",
)

loss_fn = keras.losses.CategoricalCrossentropy(from_logits=True)
print(f"loss: {loss_fn(one_hot, x):.3f}")
sparse = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
print(f"loss of class indices: {sparse(y, x):.3f}")

try:
    sparse(one_hot, x)
except ValueError as error:
    print(str(error)[:60])
