"""Sequences normalised over their features or their steps"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, nn = torch_cell.x, torch_cell.nn
np.testing.assert_array_equal(x, keras_cell.x)
wanted = keras_cell.y.numpy()
try:
    torch_cell.layer(x)
except RuntimeError as error:
    assert "running_mean" in str(error)
else:
    raise AssertionError("features were taken last")
print("plain, features last: refused")
square = x[:, :4]  # as many steps as features: no error
found = nn.BatchNorm1d(4)(square).detach().numpy()
layer = keras_cell.layers.BatchNormalization(epsilon=1e-5)
expected = layer(square.numpy(), training=True).numpy()
gap = np.abs(found - expected).max()
assert gap >= 0.3
print(f"plain, 4 steps of 4 features: {gap:.2f} (at least 0.3)")
gap = np.abs(torch_cell.y.detach().numpy() - wanted).max()
assert gap <= 1e-5
print(f"features moved to axis 1: {gap:.1e} (at most 1e-05)")
# one batch of all steps is the same
flat = nn.BatchNorm1d(4)(x.flatten(0, 1)).detach().numpy()
gap = np.abs(flat.reshape(x.shape) - wanted).max()
assert gap <= 1e-5
print(f"one batch of all steps: {gap:.1e} (at most 1e-05)")
spread = np.std(wanted, axis=(0, 1))
np.testing.assert_allclose(spread, 1, atol=1e-3)
np.testing.assert_allclose(torch_cell.spread, 1, atol=1e-3)
assert torch_cell.layer.running_mean.shape == (4,)
# Keras takes another axis too, PyTorch does not
first = keras_cell.layers.BatchNormalization(1, epsilon=1e-5)
turned = first(x.numpy().transpose(0, 2, 1), training=True)
np.testing.assert_allclose(
    turned, wanted.transpose(0, 2, 1), atol=1e-5)
print("same after")
