"""`BinaryAccuracy()`, `AUC()`"""
import keras
import numpy as np

y = np.array([0, 0, 1, 1])
p = np.array([0.1, 0.6, 0.65, 0.9], "float32")

# the share of right answers, at a threshold of 0.5
accuracy = keras.metrics.BinaryAccuracy()
print(f"accuracy: {accuracy(y, p):.2f}")

# is a 1 ranked above a 0? From a table of thresholds
auc = keras.metrics.AUC(num_thresholds=200)
print(f"AUC: {auc(y, p):.2f}")
auc.reset_state()
small = p / 100
print(f"AUC of p / 100: {auc(y, small):.2f}")  # too coarse
exact = keras.metrics.AUC(thresholds=np.unique(small).tolist())
print(f"a threshold a score: {exact(y, small):.2f}")
