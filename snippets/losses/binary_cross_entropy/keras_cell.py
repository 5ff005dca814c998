"""`BinaryCrossentropy(from_logits=True)`"""
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer

keras.utils.set_random_seed(0)
x, y = load_breast_cancer(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = y.astype("float32")[:, None]  # like the output: (n, 1)

layers = [keras.Input((30,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(optimizer, loss_fn)

for epoch in range(20):
    model.train_on_batch(x, y)
logits = model(x).numpy()
print(f"loss: {loss_fn(y, logits):.2f}")
p = 1 / (1 + np.exp(-logits))
print(f"right: {((p > 0.5) == y).mean():.2f}")
