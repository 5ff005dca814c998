"""`SparseCategoricalAccuracy`, `update_state`, `reset_state`"""
import numpy as np
from keras.metrics import SparseCategoricalAccuracy
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)
centres = np.array([1.5, 4.3, 6.6])
logits = -np.abs(x[:, 2:3] - centres)  # by nearness

metric = SparseCategoricalAccuracy()
each = []
for start in range(0, 150, 64):  # 64, 64 and 22 rows
    rows = slice(start, start + 64)
    metric.update_state(y[rows], logits[rows])
    alone = SparseCategoricalAccuracy()
    each.append(float(alone(y[rows], logits[rows])))
accuracy = float(metric.result())
print(f"accuracy: {accuracy:.3f}")
print(f"mean of the batches: {np.mean(each):.3f}")

metric.reset_state()  # before the next epoch
print("after reset_state:", float(metric.result()))
