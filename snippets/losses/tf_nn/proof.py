"""Every number of the four functions, and the mean they lack"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for name in "x", "y", "z", "labels", "one_hot":
    ours = getattr(torch_cell, name)
    theirs = getattr(keras_cell, name)
    np.testing.assert_array_equal(ours.numpy(), theirs.numpy())

gaps = {}
for name in "loss", "of_rows", "binary", "weighted":
    ours = getattr(torch_cell, name)
    theirs = getattr(keras_cell, name)
    assert ours.shape == theirs.shape == (2,)
    gaps[name] = np.abs(ours.numpy() - theirs.numpy()).max()
gap = max(gaps.values())
assert gap <= 1e-5, gaps
print(f"the four losses: {gap:.1e} (at most 1e-05)")

# Left at its default, F takes the mean.
F, x, y = torch_cell.F, torch_cell.x, torch_cell.y
naive = F.cross_entropy(x, y)
assert naive.shape == ()
gap = np.abs(naive.item() - keras_cell.loss.numpy()).max()
assert gap >= 0.1
print(f"plain, default reduction: {gap:.2f} (at least 0.1)")
assert np.isclose(naive.item(), keras_cell.loss.numpy().mean())

# The softmax of F and of tf.nn: PyTorch needs its axis named.
p = keras_cell.tf.nn.softmax(x.numpy()).numpy()  # the last axis
assert np.allclose(F.softmax(x, dim=-1).numpy(), p, atol=1e-6)
assert not np.allclose(F.softmax(x, dim=0).numpy(), p, atol=0.1)

# pos_weight weighs the ones alone.
three, zeros = torch_cell.three, torch.zeros(2)
z, bce = torch_cell.z, torch_cell.bce
assert bce(z, zeros, pos_weight=three) == bce(z, zeros)
gap = (torch_cell.weighted - 3 * torch_cell.binary).abs().max()
assert gap <= 1e-5
print("same after")
