"""Spreads of 200,000 drawn weights, by default and not"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras_init, init = keras_cell.initializers, torch_cell.init


def spread(weights):
    if isinstance(weights, torch.Tensor):
        weights = weights.detach().numpy()
    return np.std(np.asarray(weights))


def apart(ours, theirs):
    """How far the ratio of two spreads is from 1."""
    return abs(spread(theirs) / spread(ours) - 1)


for name in "normal", "uniform":
    ours = getattr(keras_cell, name)
    theirs = getattr(torch_cell, name)
    ratio = spread(theirs) / spread(ours)
    assert ratio >= 9
    print(f"plain, ratio of {name}s: {ratio:.0f} (at least 9)")
for name in "normal", "uniform", "cut":
    ours = getattr(keras_cell, name)
    theirs = getattr(torch_cell, name)
    assert ours.shape == theirs.shape[::-1] == (400, 500)
gap = apart(keras_cell.layer.kernel, torch_cell.layer.weight)
assert gap <= 0.02
print(f"both 0.02 wide: {gap:.1e} (at most 0.02)")
gap = apart(keras_cell.uniform,
            init.uniform_(torch.empty(500, 400), -0.05, 0.05))
assert gap <= 0.02
print(f"both from -0.05 to 0.05: {gap:.1e} (at most 0.02)")
gap = apart(keras_cell.cut, torch_cell.cut)
assert gap <= 0.02
print(f"cut off, both 1 wide: {gap:.1e} (at most 0.02)")

kernel = keras_cell.layer.kernel.numpy()
assert abs(spread(kernel) - 0.02) <= 1e-3
assert abs(spread(torch_cell.layer.weight) - 0.02) <= 1e-3
assert np.all(keras_cell.layer.bias.numpy() == np.float32(0.1))
assert (torch_cell.layer.bias == 0.1).all()
assert abs(torch_cell.uniform.min()) < 1e-3  # from 0 to 1
assert np.min(keras_cell.uniform) <= -0.049
# Keras cuts at two standard deviations, PyTorch at a and b.
small = keras_init.TruncatedNormal()((400, 500))
assert np.max(small) <= 0.1
small = init.trunc_normal_(torch.empty(500, 400), std=0.05)
assert small.max() >= 0.15
small = init.trunc_normal_(
    torch.empty(500, 400), std=0.05, a=-0.1, b=0.1)
assert small.abs().max() <= 0.1
for ours, theirs in (
    (keras_init.Zeros(), init.zeros_),
    (keras_init.Ones(), init.ones_),
):
    np.testing.assert_array_equal(
        ours((2, 2)), theirs(torch.empty(2, 2)))
print("same after")
