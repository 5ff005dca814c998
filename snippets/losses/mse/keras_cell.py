"""`MeanSquaredError()`"""
import keras
import numpy as np
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True, scaled=False)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = (y.astype("float32") / 100)[:, None]

layers = [keras.Input((10,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.1)
loss_fn = keras.losses.MeanSquaredError()
model.compile(optimizer, loss_fn)  # or loss="mse"

for epoch in range(100):
    model.train_on_batch(x, y)
print(f"squared error: {loss_fn(y, model(x)):.2f}")
print(f"by hand: {np.mean((model(x) - y) ** 2):.2f}")
