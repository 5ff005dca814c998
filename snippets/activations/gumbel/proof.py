"""Draws from the same probabilities, and what they pass back"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, F = keras_cell.tf, torch_cell.F
p = np.float32([0.2, 0.3, 0.5])
for cell in (keras_cell, torch_cell):
    logits, shares = cell.logits, cell.shares
    if cell is torch_cell:
        logits, shares = logits.detach(), shares.detach()
    known = np.exp(logits.numpy()[0])
    np.testing.assert_allclose(known, p, rtol=1e-5)
    off = np.abs(shares.numpy() - p).max()
    assert off <= 0.05
drawn = keras_cell.drawn.numpy()
right = torch_cell.drawn.detach().numpy()
for each in (drawn, right):
    np.testing.assert_allclose(each.sum(axis=1), 1, atol=1e-6)
    np.testing.assert_allclose(each, each.round(), atol=1e-6)
    assert each.shape == (5000, 3)
gap = np.abs(drawn.mean(axis=0) - right.mean(axis=0)).max()
assert gap <= 0.05
print(f"shares of the classes: {gap:.2f} (at most 0.05)")

# soft draws spread alike, for a warm and a cool tau
for tau in (0.5, 2.0):
    left = keras_cell.gumbel_softmax(keras_cell.logits, tau)
    right = F.gumbel_softmax(torch_cell.logits.detach(), tau)
    left, right = left.numpy().std(0), right.numpy().std(0)
    gap = np.abs(left - right).max()
    assert gap <= 0.03
    print(f"soft draws, tau={tau}: {gap:.3f} (at most 0.03)")

# the gradient is that of the soft draw: it flows
for cell in (keras_cell, torch_cell):
    gradient = cell.gradient.numpy()
    np.testing.assert_allclose(gradient.sum(1), 0, atol=1e-5)
    assert gradient[0, 2] > 0 and (gradient[:, 2] >= 0).all()
left = keras_cell.gradient.numpy()[:, 2].mean()
right = torch_cell.gradient[:, 2].mean().item()
gap = abs(left - right)
assert gap <= 0.02
print(f"mean gradient: {gap:.3f} (at most 0.02)")
total = float(keras_cell.wanted), torch_cell.wanted.item()
assert abs(total[0] - total[1]) <= 250
for module in (tf.nn, tf.random):
    assert not hasattr(module, "gumbel_softmax")
print("one side")
