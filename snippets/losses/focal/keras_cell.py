"""`keras.losses.BinaryFocalCrossentropy(gamma)`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
x = 3 * rng.normal(size=(400, 1)).astype("float32")  # logits
y = (rng.random((400, 1)) < 0.05).astype("float32")  # rare

loss_fn = keras.losses.BinaryFocalCrossentropy(
    gamma=2.0, from_logits=True)
loss = loss_fn(y, x)  # both classes count alike
print(f"gamma alone: {loss:.3f}")
loss_fn = keras.losses.BinaryFocalCrossentropy(
    apply_class_balancing=True, alpha=0.25, from_logits=True)
balanced = loss_fn(y, x)
print(f"gamma and alpha: {balanced:.3f}")
plain_fn = keras.losses.BinaryCrossentropy(from_logits=True)
print(f"cross-entropy: {plain_fn(y, x):.3f}")
