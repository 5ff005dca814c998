"""`CategoricalCrossentropy(label_smoothing=0.1)`"""
import keras
import numpy as np

y = np.array([2, 0, 1])
x = np.array(
    [[0.5, 0.1, 9.0], [8.0, 0.3, 0.2], [2.0, 9.5, 0.3]],
    "float32",
)  # all right, all sure

plain = keras.losses.CategoricalCrossentropy(from_logits=True)
loss_fn = keras.losses.CategoricalCrossentropy(
    from_logits=True, label_smoothing=0.1
)
# the sparse loss has no such option
one_hot = keras.utils.to_categorical(y)
print(f"plain: {plain(one_hot, x):.3f}")
print(f"smoothed: {loss_fn(one_hot, x):.3f}")
