"""`keras.losses.CosineSimilarity()`"""
import keras
import numpy as np

y_true = np.float32([[1, 0], [1, 0], [1, 0]])
y_pred = np.float32([[3, 0], [1, 1], [-1, 0]])

loss_fn = keras.losses.CosineSimilarity(reduction="none")
each = loss_fn(y_true, y_pred)  # minus the similarity
print("same way, 45 degrees, opposite:", each.numpy().round(2))
loss_fn = keras.losses.CosineSimilarity()
loss = loss_fn(y_true, y_pred)
print(f"mean of the loss: {loss:.3f}")
metric = keras.metrics.CosineSimilarity()
similarity = metric(y_true, y_pred)  # a metric keeps the sign
print(f"mean of the metric: {similarity:.3f}")
