"""Gradients of a block computed twice, and a dropout in it"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
import tensorflow as tf

checkpoint = torch_cell.checkpoint
assert keras_cell.calls == torch_cell.calls == ["f", "f"]

# Dropout draws again in TensorFlow: what the backward pass sees
# is not what the forward pass gave.
ones = tf.ones((100,))
dropout = keras.layers.Dropout(0.5)
with tf.GradientTape() as tape:
    tape.watch(ones)
    kept = tf.recompute_grad(
        lambda x: dropout(x, training=True)
    )(ones)
slope = tape.gradient(kept, ones)
share = np.mean((kept.numpy() > 0) != (slope.numpy() > 0))
assert share >= 0.2
print(
    "plain, share of a Dropout drawn anew: "
    f"{share:.2f} (at least 0.2)"
)
with tf.GradientTape() as tape:
    tape.watch(ones)
    kept = tf.recompute_grad(
        lambda x: keras.random.dropout(x, 0.5, seed=1)
    )(ones)
slope = tape.gradient(kept, ones)
share = np.mean((kept.numpy() > 0) != (slope.numpy() > 0))
assert share == 0 and (kept.numpy() == 0).any()
print(f"share with a seed of its own: {share:.0f} (at most 0)")
# PyTorch draws the same again.
ones = torch.ones(100, requires_grad=True)
drop = torch.nn.Dropout(0.5)
kept = checkpoint(drop, ones, use_reentrant=False)
kept.sum().backward()
assert (
    torch.equal(kept > 0, ones.grad > 0) and (kept == 0).any()
)

# The gradients are those of a block that keeps its numbers.
x, block = torch.tensor(keras_cell.x.numpy()), torch_cell.block
again = (block(torch_cell.x) ** 2).sum()
wanted = torch.autograd.grad(again, list(block.parameters()))
for found, grad in zip(torch_cell.grads, wanted):
    assert torch.allclose(found, grad, atol=1e-5)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(keras_cell.block(keras_cell.x) ** 2)
wanted = tape.gradient(
    loss, keras_cell.block.trainable_variables
)
gap = max(
    np.abs(a - b).max()
    for a, b in zip(keras_cell.grads, wanted)
)
assert gap <= 1e-3
with torch.no_grad():
    for parameter, weight in zip(
        block.parameters(), keras_cell.block.get_weights()
    ):
        parameter.copy_(torch.tensor(weight.T))
block.zero_grad()
loss = (
    checkpoint(torch_cell.f, x, use_reentrant=False) ** 2
).sum()
loss.backward()
gap = max(
    np.abs(
        p.grad.numpy().T / np.abs(w).max() - w / np.abs(w).max()
    ).max()
    for p, w in zip(
        block.parameters(), [g.numpy() for g in wanted]
    )
)
assert gap <= 1e-5
np.testing.assert_allclose(
    loss.item(), keras_cell.loss, rtol=1e-5
)
print(f"gradients, without dropout: {gap:.1e} (at most 1e-05)")

# RematScope asks the same of layers, with the same flaw.
with keras.RematScope(mode="full"):
    dropout = keras.layers.Dropout(0.5)
ones = tf.ones((100,))
with tf.GradientTape() as tape:
    tape.watch(ones)
    kept = dropout(ones, training=True)
slope = tape.gradient(kept, ones)
assert ((kept.numpy() > 0) != (slope.numpy() > 0)).any()
print("same after")
