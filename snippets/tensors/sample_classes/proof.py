"""Shares of three classes, drawn many times"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, p = keras_cell.tf, torch_cell.p
many = tf.random.categorical([p.tolist()], 20_000)[0].numpy()
shares = np.bincount(many, minlength=3) / 20_000
gap = np.abs(shares - p.numpy()).max()
assert gap >= 0.2
what = "plain, probabilities as logits"
print(f"{what}: {gap:.2f} (at least 0.2)")
try:
    torch.multinomial(p, 4)
except RuntimeError as error:
    assert "without replacement" in str(error)
else:
    raise AssertionError("four of three were drawn")
print("plain, torch.multinomial(p, 4): refused")

left = keras_cell.shares.numpy()
right = torch_cell.shares.numpy()
gap = np.abs(left - right).max()
assert gap <= 0.02
print(f"shares drawn: {gap:.1e} (at most 0.02)")
for cell in (keras_cell, torch_cell):
    assert np.abs(cell.shares.numpy() - p.numpy()).max() <= 0.02
    assert np.array_equal(cell.words, [[1], [0]])
    assert cell.drawn.shape == (20_000,)
    counts = cell.shares.numpy() * 20_000
    assert np.abs(cell.counts.numpy() - counts).max() < 0.1

# Without replacement, each class comes once
for _ in range(20):
    assert torch.multinomial(p, 3).unique().numel() == 3
# The class of distributions takes logits, as TensorFlow does
made = torch.distributions.Categorical(logits=torch_cell.logits)
np.testing.assert_allclose(made.probs, p, atol=1e-6)
np.testing.assert_allclose(keras_cell.logits, torch_cell.logits)
assert np.array_equal(keras_cell.cooled, torch_cell.cooled)
assert np.array_equal(keras_cell.scores, torch_cell.scores)
# Weights need no sum of one, in multinomial
torch.manual_seed(0)
tenfold = torch.multinomial(10 * p, 20_000, replacement=True)
apart = torch.bincount(tenfold) / 20_000 - p
assert apart.abs().max() <= 0.02
# One row of logits is a matrix of one row, in TensorFlow
try:
    tf.random.categorical(keras_cell.logits, 1)
except tf.errors.InvalidArgumentError as error:
    assert "should be a matrix" in str(error)
else:
    raise AssertionError("it took a vector")
print("same after")
