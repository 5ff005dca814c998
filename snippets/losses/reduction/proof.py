"""Each reduction of the same errors, and of whole images"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses, nn = keras_cell.keras.losses, torch_cell.nn
y, y_pred = torch_cell.y, torch_cell.y_pred
pair = keras_cell.y, keras_cell.y_pred
np.testing.assert_array_equal(y.numpy(), pair[0])

keras_mean = float(keras_cell.mean(*pair))
gap = abs(torch_cell.mean(y_pred, y).item() - keras_mean)
assert gap <= 1e-5
print(f"mean: {gap:.1e} (at most 1e-05)")
keras_sum = float(keras_cell.total(*pair))
torch_sum = torch_cell.total(y_pred, y).item()
gap = torch_sum - keras_sum
assert gap >= 1
print(f"plain, sum: {gap:.1f} (at least 1)")

# The mean over the last axis, taken by hand.
each = torch_cell.none(y_pred, y)
assert each.shape == (4, 3)
rows = keras_cell.none(*pair).numpy()
assert rows.shape == (4,)
gap = np.abs(each.mean(dim=-1).numpy() - rows).max()
gap = max(gap, abs(torch_sum / 3 - keras_sum))
assert gap <= 1e-5
print(f"mean of the last axis first: {gap:.1e} (at most 1e-05)")

# A cross-entropy has one number a row in both.
logits, labels = torch.eye(4, 3), torch.tensor([0, 1, 2, 0])
sparse = losses.SparseCategoricalCrossentropy(
    from_logits=True, reduction="none"
)
ours = nn.CrossEntropyLoss(reduction="none")(logits, labels)
theirs = sparse(labels.numpy(), logits.numpy()).numpy()
assert ours.shape == theirs.shape == (4,)
np.testing.assert_allclose(ours.numpy(), theirs, atol=1e-6)

# Images: one number a pixel, and not one an image.
y, p = np.zeros((2, 8, 8, 1)), np.full((2, 8, 8, 1), 0.3)
per_pixel = losses.binary_crossentropy(y, p)
assert per_pixel.shape == (2, 8, 8)
print("same after")
