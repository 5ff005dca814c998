"""`MeanSquaredError()`"""
import keras
import numpy as np
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
x = (x / x.std(0)).astype("float32")  # centred already
y = (y.astype("float32") / 100)[:, None]

layers = [keras.Input((10,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.1)
loss_fn = keras.losses.MeanSquaredError()
model.compile(optimizer, loss_fn)  # or loss="mse"

model.fit(x, y, batch_size=len(x), epochs=100, verbose=0)
y_pred = model.predict(x, verbose=0)
print(f"squared error: {loss_fn(y, y_pred):.2f}")
print(f"by hand: {np.mean((y_pred - y) ** 2):.2f}")
