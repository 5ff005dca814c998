"""binary_accuracy cuts one sigmoid output at 0.5"""
import keras
import numpy as np

metric = keras.metrics.get("binary_accuracy")
assert keras.metrics.BinaryAccuracy().threshold == 0.5
y = np.float32([[0], [0], [1], [1]])
p = np.float32([[0.1], [0.6], [0.7], [0.9]])
np.testing.assert_array_equal(metric(y, p), [1, 0, 1, 1])
np.testing.assert_array_equal(metric(y, p, threshold=0.8), [1, 1, 0, 1])

# Outputs without a sigmoid are to be cut at 0, not at 0.5.
logits = np.float32([[-1], [-2], [0.4], [3]])
assert np.mean(metric(y, logits)) == 0.75
assert np.mean(metric(y, logits, threshold=0.0)) == 1

try:
    keras.metrics.BinaryAccuracy()(np.array([0, 1, 2, 1]), np.ones((4, 3)))
except Exception as error:
    print(type(error), error)
else:
    raise AssertionError("three outputs were accepted")
