"""binary_accuracy cuts one sigmoid output at 0.5"""
import keras
import numpy as np
import tensorflow as tf


def share(y, p, **arguments):
    return float(keras.metrics.BinaryAccuracy(**arguments)(y, p))


kind = type(keras.metrics.get("binary_accuracy"))
assert kind is keras.metrics.BinaryAccuracy
y = np.float32([[0], [0], [1], [1]])
p = np.float32([[0.1], [0.6], [0.7], [0.9]])
assert share(y, p) == 0.75  # 0.6 is wrongly taken for a 1
assert share(y, p, threshold=0.65) == 1

# Outputs without a sigmoid are to be cut at 0, not at 0.5.
logits = np.float32([[-1], [-2], [0.4], [3]])
assert share(y, logits) == 0.75
assert share(y, logits, threshold=0.0) == 1

y = np.array([0, 1, 2, 1])
scores = np.float32(np.eye(3)[[0, 1, 2, 0]])
assert keras.metrics.SparseCategoricalAccuracy()(y, scores) == 0.75
try:
    share(y, scores)
except tf.errors.InvalidArgumentError as error:
    assert "Incompatible shapes" in str(error)
else:
    raise AssertionError("three outputs were accepted")
