"""`BinaryAccuracy(threshold=0.5)`"""
import keras
import numpy as np

y = np.array([[1], [1], [0], [0]])
logits = np.array([[3], [0.3], [-2], [-0.1]], "float32")
p = keras.ops.sigmoid(logits)

metric = keras.metrics.BinaryAccuracy()  # threshold=0.5
print(f"of probabilities: {metric(y, p):.2f}")

# the logit of p = 0.57 is 0.3, below the threshold
metric = keras.metrics.BinaryAccuracy()
print(f"of logits: {metric(y, logits):.2f}")

metric = keras.metrics.BinaryAccuracy(threshold=0.0)
print(f"of logits, at 0: {metric(y, logits):.2f}")
