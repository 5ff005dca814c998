"""`compile(metrics, weighted_metrics)`"""
import keras
import numpy as np

x = np.array([[0.0], [1.0], [2.0], [3.0]], "float32")
y = np.array([[0.0], [0.0], [2.0], [5.0]], "float32")
weight = np.array([4.0, 2.0, 2.0, 0.0])  # the last: never

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="ones"),
])
model.compile(
    loss="mse", metrics=["mae"], weighted_metrics=["mae"])

results = model.evaluate(
    x, y, sample_weight=weight, verbose=0, return_dict=True)
for name in "loss", "mae", "weighted_mae":
    print(f"{name}: {results[name]:.2f}")
