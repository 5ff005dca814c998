"""`Adam(epsilon=1e-12)`, `model.fit`"""
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
for w in model.weights:  # no seed gives both one start
    start = np.sin(np.arange(np.prod(w.shape)) ** 2) / 10
    w.assign(start.reshape(w.shape))
optimizer = keras.optimizers.Adam(0.005, epsilon=1e-12)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile(optimizer, loss_fn)
history = model.fit(x, y, batch_size=len(x), epochs=20,
                    verbose=0)  # all rows: one step an epoch
losses = history.history["loss"]
print(f"loss: {losses[0]:.2f}, 20 steps: {losses[-1]:.2f}")
plt.figure(figsize=(5, 3))
plt.plot(losses)
plt.show()
