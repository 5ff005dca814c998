"""Accuracy and AUC of the same scores, near and far apart"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from sklearn.metrics import roc_auc_score

y, p = keras_cell.y, keras_cell.p
np.testing.assert_array_equal(torch_cell.y.numpy(), y)
np.testing.assert_array_equal(torch_cell.p.numpy(), p)


def keras_auc(y, p):
    keras_cell.auc.reset_state()
    return float(keras_cell.auc(y, p))


def torch_auc(y, p):
    y, p = torch.tensor(y), torch.tensor(p)
    return torch_cell.auc(y, p).item()


keras_accuracy = float(keras_cell.accuracy.result())
assert keras_accuracy == torch_cell.accuracy.item() == 0.75
gap = torch_auc(y, p) - keras_accuracy  # two metrics
assert gap >= 0.2
print(f"accuracy in place of AUC: {gap:.2f} (at least 0.2)")
gap = abs(keras_auc(y, p) - torch_auc(y, p))
assert gap <= 1e-5
print(f"AUC, scores far apart: {gap:.1e} (at most 1e-05)")

# Scores within one step of the table look equal to Keras.
small = keras_cell.small
np.testing.assert_array_equal(torch_cell.small.numpy(), small)
gap = torch_auc(y, small) - keras_auc(y, small)
assert gap >= 0.1
print(f"plain, AUC, all below 0.01: {gap:.2f} (at least 0.1)")
gap = abs(torch_auc(y, small) - keras_cell.exact.result())
assert gap <= 1e-5
print(f"a threshold for each score: {gap:.1e} (at most 1e-05)")
rng = np.random.default_rng(0)
y = rng.integers(0, 2, 500)
p = (0.3 * y + 0.7 * rng.random(500)).astype("float32")
assert abs(torch_auc(y, p) - roc_auc_score(y, p)) < 1e-6
assert 1e-5 < abs(keras_auc(y, p) - torch_auc(y, p)) < 0.005
AUC = keras_cell.keras.metrics.AUC
exact = float(AUC(thresholds=np.unique(p).tolist())(y, p))
assert abs(exact - torch_auc(y, p)) <= 1e-6
print("same after")
