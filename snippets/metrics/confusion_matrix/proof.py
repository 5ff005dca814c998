"""Every cell of the matrix, turned round, and from scores"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from sklearn.metrics import confusion_matrix

tf_matrix = keras_cell.tf.math.confusion_matrix
y, guess = torch_cell.y.numpy(), torch_cell.guess.numpy()
np.testing.assert_array_equal(keras_cell.guess, guess)
ours = torch_cell.matrix.numpy()
theirs = keras_cell.matrix.numpy()
np.testing.assert_array_equal(ours, confusion_matrix(y, guess))
gap = np.abs(ours - theirs).max()
assert gap <= 0 and ours.sum() == 150
print(f"the nine counts: {gap:.0f} (at most 0)")
np.testing.assert_allclose(
    torch_cell.recall.numpy(), keras_cell.recall, atol=1e-6
)

# Predictions first: no error, rows and columns swapped.
turned = tf_matrix(guess, y).numpy()
np.testing.assert_array_equal(turned, theirs.T)
gap = np.abs(turned - theirs).max()
assert gap >= 1
print(f"predictions first: {gap:.0f} (at least 1)")

# A class that is never seen needs its place told.
first = y == 0  # the first flowers, all found
assert tf_matrix(y[first], guess[first]).shape == (1, 1)
assert tf_matrix(y[first], guess[first], 3).shape == (3, 3)
flat = torch.tensor(3 * y[first] + guess[first])
assert len(torch.bincount(flat)) == 1
assert len(torch.bincount(flat, minlength=9)) == 9

# Scores where classes belong: cut to whole numbers, silently.
scores = np.full(150, 0.9)
assert tf_matrix(y, scores).numpy()[:, 0].sum() == 150
try:
    torch.bincount(torch.tensor(3 * y + scores))
except RuntimeError as error:
    assert "not implemented for" in str(error)
else:
    raise AssertionError("bincount took scores")
print("same")
