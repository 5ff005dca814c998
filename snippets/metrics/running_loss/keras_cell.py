"""`Mean`, `update_state(loss, sample_weight=len(xb))`"""
import keras
import numpy as np
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)
x = x.astype("float32")
layers = [keras.Input((4,)), keras.layers.Dense(3)]
model = keras.Sequential(layers)
model.set_weights([np.eye(4, 3), np.zeros(3)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

running = keras.metrics.Mean()
for i in [0, 100]:  # 100 rows, then 50
    xb, yb = x[i : i + 100], y[i : i + 100]
    loss = loss_fn(yb, model(xb))
    running.update_state(loss, sample_weight=len(xb))
mean = running.result()
print(f"mean over the rows: {mean:.2f}")
print(f"in one batch: {loss_fn(y, model(x)):.2f}")
running.reset_state()  # before the next epoch
