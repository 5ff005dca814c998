"""Smoothed losses of the same logits, several classes or two"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses, nn = keras_cell.keras.losses, torch_cell.nn
x, y = torch_cell.x, torch_cell.y
np.testing.assert_array_equal(x.numpy(), keras_cell.x)
np.testing.assert_array_equal(y.numpy(), keras_cell.y)
keras_pair = keras_cell.one_hot, keras_cell.x

keras_loss = float(keras_cell.loss_fn(*keras_pair))
loss = torch_cell.loss_fn(x, y).item()
gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"smoothed loss: {gap:.1e} (at most 1e-05)")
bare = torch_cell.plain(x, y).item()
keras_bare = float(keras_cell.plain(*keras_pair))
assert abs(bare - keras_bare) <= 1e-5
gap = loss - bare
assert gap >= 0.1
print(f"loss without smoothing: {gap:.2f} (at least 0.1)")

# It is a cross-entropy with 0.1 shared by the 3 classes.
soft = 0.9 * np.eye(3, dtype="float32")[y] + 0.1 / 3
by_hand = torch_cell.plain(x, torch.tensor(soft)).item()
assert abs(by_hand - loss) <= 1e-5

# In Keras only the losses for one-hot and binary labels.
for loss_name in (
    "SparseCategoricalCrossentropy", "BinaryCrossentropy"
):
    sparse = loss_name.startswith("Sparse")
    try:
        getattr(losses, loss_name)(label_smoothing=0.1)
    except TypeError as error:
        assert sparse and "label_smoothing" in str(error)
    else:
        assert not sparse
print("plain, label_smoothing of the sparse loss: refused")

# The binary losses of PyTorch have none: smooth the labels.
for binary in nn.BCELoss, nn.BCEWithLogitsLoss:
    try:
        binary(label_smoothing=0.1)
    except TypeError as error:
        assert "label_smoothing" in str(error)
    else:
        raise AssertionError("a binary loss smooths labels")
z, labels = torch.tensor([3.0, -1.0]), torch.tensor([1.0, 0.0])
smooth = losses.BinaryCrossentropy(
    from_logits=True, label_smoothing=0.1
)
right = float(smooth(labels.numpy(), z.numpy()))
loss = nn.BCEWithLogitsLoss()(z, 0.9 * labels + 0.1 / 2).item()
gap = abs(loss - right)
assert gap <= 1e-5
print(f"binary, smoothed by hand: {gap:.1e} (at most 1e-05)")
print("same after")
