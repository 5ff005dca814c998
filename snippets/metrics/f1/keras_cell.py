"""`keras.metrics.F1Score(average)`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
y = rng.choice(4, size=500, p=[0.6, 0.3, 0.1, 0])  # no 3
scores = rng.random((500, 4)).astype("float32")
scores += np.eye(4, dtype="float32")[y] / 2

labels = keras.ops.one_hot(y, 4)  # integers are refused
metric = keras.metrics.F1Score()  # the best score counts
each = metric(labels, scores).numpy()
print("each class:", each.round(2))
macro = keras.metrics.F1Score(average="macro")(labels, scores)
weighted = keras.metrics.F1Score(average="weighted")(
    labels, scores)
micro = keras.metrics.F1Score(average="micro")(labels, scores)
print(f"macro: {macro:.3f}, weighted: {weighted:.3f}")
print(f"micro: {micro:.3f}")  # the accuracy
