"""`Dense(kernel_regularizer=L2(l2))`"""
import keras
import numpy as np
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
x = (x / x.std(0)).astype("float32")  # centred already
y = (y.astype("float32") / 100)[:, None]
l2 = 0.1

penalty = keras.regularizers.L2(l2)  # l2 * sum of squares
dense = keras.layers.Dense(1, kernel_regularizer=penalty)
model = keras.Sequential([keras.Input((10,)), dense])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, "mse")

history = model.fit(
    x, y, batch_size=len(x), epochs=100, verbose=0
)
loss = history.history["loss"][-1]
size = np.linalg.norm(dense.kernel)
print(f"size of the weights: {size:.2f}")
print(f"bias: {dense.bias.numpy()[0]:.2f}")
print(f"loss, penalty included: {loss:.2f}")
