"""`SparseCategoricalCrossentropy(ignore_class=255)`"""
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 4, 3)).astype("float32")
y = rng.integers(0, 3, size=(2, 4, 4))  # a class for each pixel
y[:, 0] = 255  # but none for the top row

# the classes stand on the last axis of x
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, ignore_class=255
)
print(f"loss: {loss_fn(y, x):.3f}")

plain = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
try:
    plain(y, x)
except tf.errors.InvalidArgumentError as error:
    print("without it:", type(error).__name__)
