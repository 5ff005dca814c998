"""`BinaryCrossentropy()`"""
import keras
import numpy as np

y = np.array([1], "float32")
loss_fn = keras.losses.BinaryCrossentropy()
for p in [0.1, 1e-6, 1e-9, 0.0]:
    loss = loss_fn(y, np.array([p], "float32"))
    print(f"p = {p:g}: {loss:.2f}")

# logits have no such limit
stable = keras.losses.BinaryCrossentropy(from_logits=True)
loss = stable(y, np.array([-200], "float32"))
print(f"logit = -200: {loss:.0f}")
