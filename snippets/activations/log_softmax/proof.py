"""Logarithms of probabilities, exact and by two steps"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import warnings

tf, F = keras_cell.tf, torch_cell.F
logits = torch_cell.logits
np.testing.assert_array_equal(keras_cell.logits, logits)
try:
    torch.log_softmax(logits)
except TypeError as error:
    assert '"dim"' in str(error)
else:
    raise AssertionError("it chose an axis")
print("plain, torch.log_softmax(x): refused")
# F.log_softmax warns, and takes the first of three axes
cube = torch.arange(8.0).reshape(2, 2, 2) ** 2
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    guessed = F.log_softmax(cube)
assert "Implicit dimension" in str(caught[0].message)
expected = tf.nn.log_softmax(cube.numpy()).numpy()
gap = np.abs(guessed.numpy() - expected).max()
assert gap >= 1
print(f"plain, F.log_softmax, 3 axes: {gap:.2f} (at least 1)")
last = F.log_softmax(cube, dim=-1).numpy()
gap = np.abs(last - expected).max()
assert gap <= 1e-5

names = {
    "exact": "dim=-1",
    "total": "logsumexp",
    "gradient": "gradient",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-5 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-05)")
x = logits.double().numpy()
total = np.log(np.exp(x).sum(axis=1))
np.testing.assert_allclose(torch_cell.total, total, rtol=1e-6)
known = x - total[:, None]
np.testing.assert_allclose(torch_cell.exact, known, atol=1e-5)
assert torch_cell.gradient.tolist() == [1, -1]

# by two steps a small probability is 0, its logarithm -inf
for cell in (keras_cell, torch_cell):
    lost = cell.lost.numpy()
    assert np.isneginf(lost[1]).tolist() == [True, False, True]
    np.testing.assert_allclose(lost[0], known[0], atol=1e-5)
    assert np.isnan(cell.spoilt.numpy()).all()
    assert float(cell.y) == -400 and np.isneginf(float(cell.z))
try:
    torch.logsumexp(logits)
except TypeError as error:
    assert '"dim"' in str(error)
else:
    raise AssertionError("logsumexp chose an axis")
whole = float(tf.reduce_logsumexp(keras_cell.logits))
both = torch.logsumexp(logits, dim=(0, 1)).item()
assert whole == both == 400

# the loss that wants it gives the cross-entropy
y = torch.tensor([1, 2])
loss = F.nll_loss(torch_cell.exact, y)
torch.testing.assert_close(loss, F.cross_entropy(logits, y))
print("same after")
