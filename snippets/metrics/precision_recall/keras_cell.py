"""`Precision()`, `Recall()`, `F1Score(threshold=0.5)`"""
import keras
import numpy as np

y = np.array([[1], [1], [1], [1], [0], [0]], "float32")
p = np.array([[0.9], [0.8], [0.3], [0.4], [0.6], [0.1]])

precision = keras.metrics.Precision()
recall = keras.metrics.Recall()
f1 = keras.metrics.F1Score(threshold=0.5)  # one for each column
for metric in [precision, recall, f1]:
    for half in [slice(0, 3), slice(3, 6)]:
        metric.update_state(y[half], p[half])  # counts add up
print(f"precision: {precision.result():.2f}")
print(f"recall: {recall.result():.2f}")
print(f"F1: {f1.result()[0]:.2f}")

none = keras.metrics.Precision()
print(f"nothing found: {none(y, p * 0):.2f}")
