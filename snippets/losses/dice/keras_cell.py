"""`keras.losses.Dice()`, `keras.losses.Tversky(alpha, beta)`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
y = np.zeros((3, 16, 16, 1), "float32")
y[0, 4:12, 4:12], y[1, :2, :2] = 1, 1  # the third is empty
p = y * 0.7 + 0.2 * rng.random(y.shape, "float32")
p[2] = 0  # and nothing is seen in it

loss = keras.losses.Dice()(y, p)  # over all pixels at once
print(f"whole batch: {loss:.3f}")
loss_fn = keras.losses.Dice(axis=(1, 2, 3), reduction="none")
each = loss_fn(y, p)
print("each picture:", each.numpy().round(3))
# alpha weighs what is missed, whatever the reference says
missed = keras.losses.Tversky(alpha=1.0, beta=0.0)(y, p)
extra = keras.losses.Tversky(alpha=0.0, beta=1.0)(y, p)
print(f"missed: {missed:.3f}, too much: {extra:.3f}")
