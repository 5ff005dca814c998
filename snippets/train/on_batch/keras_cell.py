"""`train_on_batch`, `test_on_batch`, `predict_on_batch`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(32, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)

model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, loss="mse")

losses = [model.train_on_batch(x, y) for step in range(5)]
tested = model.test_on_batch(x, y)
output = model.predict_on_batch(x)  # an array of NumPy
print("losses:", np.round(losses, 2))
print(f"tested: {tested:.2f}")
print("output:", output.shape)
