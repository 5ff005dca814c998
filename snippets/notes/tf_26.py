"""mean_squared_error is the mean of the squared errors, alias mse"""
import keras
import numpy as np

loss_fn = keras.losses.get("mean_squared_error")
assert keras.losses.get("mse") is loss_fn
assert float(loss_fn([0.0, 0.0], [1.0, 3.0])) == (1 + 9) / 2

# The weight that training finds is the one of the least squares.
x = np.float32([[1], [2], [3]])
y = np.float32([[1], [3], [2]])
model = keras.Sequential([keras.layers.Dense(1, use_bias=False)])
model.compile(keras.optimizers.SGD(0.05), loss="mean_squared_error")
for _ in range(30):
    model.train_on_batch(x, y)
best = (x * y).sum() / (x * x).sum()
np.testing.assert_allclose(model.get_weights()[0], [[best]], rtol=1e-3)
