"""A loss over pixels, some unlabelled, the axis moved or not"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, loss_fn = torch_cell.x, torch_cell.y, torch_cell.loss_fn
np.testing.assert_array_equal(x.numpy(), keras_cell.x)
np.testing.assert_array_equal(y.numpy(), keras_cell.y)
keras_loss = float(keras_cell.loss_fn(y.numpy(), x.numpy()))

# Classes left on the last axis: usually an error ...
try:
    loss_fn(x, y)
except RuntimeError as error:
    assert "size mismatch" in str(error)
else:
    raise AssertionError("the axis was accepted")
print("plain, classes left on the last axis: refused")
# ... but not where height and width equal the classes.
small, labels = x[:, :3, :3], y[:, :3, :3]
truth = float(keras_cell.loss_fn(labels.numpy(), small.numpy()))
gap = abs(loss_fn(small, labels).item() - truth)
assert gap >= 0.05
print(f"plain, 3 x 3 pixels: {gap:.2f} (at least 0.05)")
# A sentence of as many words as classes is no safer.
words, tags = x[0, :3, :3], y[0, 1:, :3]
assert words.shape == (3, 3, 3) and tags.shape == (3, 3)
truth_of_words = float(keras_cell.loss_fn(tags, words))
assert abs(loss_fn(words, tags).item() - truth_of_words) > 0.05
moved = loss_fn(words.movedim(-1, 1), tags).item()
assert abs(moved - truth_of_words) <= 1e-5
gap = abs(loss_fn(small.movedim(-1, 1), labels).item() - truth)
assert gap <= 1e-5
moved = x.movedim(-1, 1)
gap = max(gap, abs(loss_fn(moved, y).item() - keras_loss))
assert gap <= 1e-5
print(f"axis moved: {gap:.1e} (at most 1e-05)")

# The mean is over the labelled pixels alone, in both.
kept = y != 255
by_hand = torch_cell.plain(x[kept], y[kept]).item()
assert abs(by_hand - keras_loss) <= 1e-5
by_hand = keras_cell.plain(y[kept].numpy(), x[kept].numpy())
assert abs(float(by_hand) - keras_loss) <= 1e-5

# Nothing labelled: 0 in Keras, nan in PyTorch.
empty = torch.full_like(y, 255)
assert float(keras_cell.loss_fn(empty.numpy(), x.numpy())) == 0
assert loss_fn(moved, empty).isnan()
assert torch_cell.plain.ignore_index == -100
print("same after")
