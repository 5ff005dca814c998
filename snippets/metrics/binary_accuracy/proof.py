"""Accuracy at both thresholds, and outputs of another shape"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

keras = keras_cell.keras
y, logits = keras_cell.y, keras_cell.logits
np.testing.assert_array_equal(torch_cell.y.numpy(), y)
np.testing.assert_array_equal(torch_cell.logits.numpy(), logits)
BinaryAccuracy = keras.metrics.BinaryAccuracy

share = torch_cell.share.item()
gap = abs(float(BinaryAccuracy()(y, keras_cell.p)) - share)
at_0 = torch_cell.at_0.item()
gap = max(gap, abs(float(keras_cell.metric.result()) - at_0))
assert gap <= 1e-5 and share == at_0 == 1
print(f"the right threshold: {gap:.1e} (at most 1e-05)")
gap = share - torch_cell.wrong.item()
assert gap >= 0.2
assert share - float(BinaryAccuracy()(y, logits)) == gap
print(f"threshold 0.5 on logits: {gap:.2f} (at least 0.2)")

# "accuracy" does not know that the output is a logit.
layers = [keras.Input((1,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
model.set_weights([np.ones((1, 1)), np.zeros(1)])
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(loss=loss_fn, metrics=["accuracy"])
assert model.evaluate(logits, y, verbose=0)[1] == 0.75

# Several outputs and class indices: an error, unless there
# are as many rows as classes.
softmax, classes = np.eye(4, 3), np.array([0, 1, 2, 0])
try:
    BinaryAccuracy()(classes, softmax)
except tf.errors.InvalidArgumentError as error:
    assert "Incompatible shapes" in str(error)
else:
    raise AssertionError("it compared (4,) with (4, 3)")
assert float(BinaryAccuracy()(classes[:3], softmax[:3])) < 0.9

# By hand, (n,) against (n, 1) broadcasts to (n, n).
flat = torch.eq(torch_cell.p > 0.5, torch_cell.y[:, 0])
assert flat.shape == (4, 4) and flat.float().mean() == 0.5
assert float(BinaryAccuracy()(y[:, 0], keras_cell.p)) == 1
print("same")
