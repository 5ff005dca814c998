"""Three numbers of the same scores, and a mean over batches"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from sklearn.metrics import precision_recall_fscore_support

metrics = keras_cell.keras.metrics
y, p = keras_cell.y, keras_cell.p
np.testing.assert_array_equal(torch_cell.y.numpy(), y)
np.testing.assert_allclose(torch_cell.p.numpy(), p)
truth = precision_recall_fscore_support(
    y[:, 0], p[:, 0] > 0.5, average="binary"
)
names = "precision", "recall", "f1"
results = [getattr(keras_cell, name).result() for name in names]
ours = np.ravel([np.ravel(result) for result in results])
theirs = [getattr(torch_cell, name).item() for name in names]
np.testing.assert_allclose(ours, truth[:3], atol=1e-6)
gap = np.abs(ours - theirs).max()
assert gap <= 1e-5
print(f"precision, recall, F1: {gap:.1e} (at most 1e-05)")

# A mean of the precisions of the batches is not the precision.
batches = [
    float(metrics.Precision()(y[half], p[half]))
    for half in (slice(0, 3), slice(3, 6))
]
gap = abs(np.mean(batches) - theirs[0])
assert batches == [1, 0] and gap >= 0.1
print(f"mean over batches: {gap:.2f} (at least 0.1)")

# Nothing found, 0 / 0: Keras says 0.
assert float(keras_cell.none.result()) == 0
assert torch.isnan(torch_cell.none / torch_cell.none)

# F1Score needs two axes; without threshold it takes argmax,
# and a single column always wins.
try:
    metrics.F1Score(threshold=0.5)(y[:, 0], p[:, 0])
except ValueError as error:
    assert "2D inputs" in str(error)
else:
    raise AssertionError("F1Score took one axis")
always = float(metrics.F1Score()(y, p)[0])
assert abs(always - 2 * 4 / (6 + 4)) < 1e-6
gap = always - theirs[2]
assert gap >= 0.1
print(f"plain, F1Score() left alone: {gap:.2f} (at least 0.1)")
print("same after")
