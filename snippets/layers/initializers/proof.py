"""What both draw, sorted: the distribution alone counts"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

init, empty = torch_cell.init, torch.empty


def apart(weight, other):
    """The farthest pair of the sorted values, in spreads."""
    one, two = (np.sort(np.ravel(w)) for w in (weight, other))
    return np.abs(one - two).max() / one.std()


gap = apart(keras_cell.he, torch_cell.he)
assert gap >= 1
print(f"plain, kaiming_normal_: {gap:.1f} (at least 1)")
gap = apart(keras_cell.he, torch_cell.other)
assert gap <= 0.1
print(f"normal, both cut off: {gap:.3f} (at most 0.1)")
gap = apart(keras_cell.glorot, torch_cell.glorot)
assert gap <= 0.1
print(f"uniform, Glorot and Xavier: {gap:.3f} (at most 0.1)")

# All four mean the same spread; only the tails differ
spread = (2 / 500) ** 0.5
for cell in keras_cell, torch_cell:
    for weight in cell.he, cell.other:
        found = np.std(np.ravel(weight))
        assert abs(found / spread - 1) <= 0.02
limit = 2 * spread / 0.8796
assert np.abs(keras_cell.he).max() <= limit * 1.0001
beyond = (torch_cell.he.abs() > limit).float().mean()
assert 0.02 <= beyond <= 0.026  # two in a hundred
plain = init.trunc_normal_(empty(200, 500), std=spread)
assert plain.abs().max() > 4 * spread  # cut at 2, not at 2 std

# The inputs are the first axis in Keras, the second here
turned = init.kaiming_normal_(empty(500, 200))
gap = turned.std().item() / spread - 1
assert gap >= 0.5
print(f"spread, axes exchanged: {gap:.2f} (at least 0.5)")

# Orthogonal: the shorter side's vectors have length 1
eye = np.eye(200)
w = keras_cell.orthogonal.numpy()
np.testing.assert_allclose(w.T @ w, eye, atol=1e-5)
w = torch_cell.orthogonal.numpy()
np.testing.assert_allclose(w @ w.T, eye, atol=1e-5)

# What the layers draw by themselves
keras, named = keras_cell.keras, keras_cell.initializers
dense = keras.layers.Dense(200)
assert isinstance(dense.kernel_initializer, named.GlorotUniform)
assert isinstance(dense.bias_initializer, named.Zeros)
torch.manual_seed(0)
linear = torch.nn.Linear(500, 200)
torch.manual_seed(0)
weight = init.kaiming_uniform_(empty(200, 500), a=5**0.5)
assert torch.equal(linear.weight, weight)
torch.manual_seed(0)
he = init.kaiming_normal_(empty(200, 500), nonlinearity="relu")
torch.manual_seed(0)  # a=0 makes leaky_relu a relu
assert torch.equal(he, init.kaiming_normal_(empty(200, 500)))
print("same after")
