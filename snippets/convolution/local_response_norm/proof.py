"""Noise normalised over five channels by both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, nn = torch_cell.x, torch_cell.nn
np.testing.assert_array_equal(
    x.permute(0, 2, 3, 1), keras_cell.x)
wanted = keras_cell.y.numpy()


def apart(found, wanted=wanted):
    found = found.permute(0, 2, 3, 1).numpy()
    return np.abs(found - wanted).max()


alike = nn.LocalResponseNorm(2, 1e-4, 0.75, 2.0)
gap = apart(alike(x))
assert gap >= 0.1
print(f"plain, the same four numbers: {gap:.2f} (at least 0.1)")
default = keras_cell.default.numpy()
gap = apart(torch_cell.default, default)
assert gap >= 10
print(f"plain, both left alone: {gap:.1f} (at least 10)")
same = nn.LocalResponseNorm(5, 5e-4, 0.75, 2.0)
assert torch.equal(same(x), torch_cell.y)
gap = apart(torch_cell.y)
assert gap <= 1e-5
print(f"size 2r + 1, alpha * size: {gap:.1e} (at most 1e-05)")

# TensorFlow's own defaults: r = 5, alpha = 1, beta = 0.5
theirs = nn.LocalResponseNorm(11, alpha=11, beta=0.5, k=1)
gap = apart(theirs(x), default)
assert gap <= 1e-5
print(f"TensorFlow's defaults: {gap:.1e} (at most 1e-05)")
assert torch.equal(
    nn.LocalResponseNorm(5, 1e-4, 0.75, 1)(x),
    torch_cell.default)
names = dir(keras_cell.tf.keras.layers)
assert not [n for n in names if "Response" in n]  # no layer
print("same after")
