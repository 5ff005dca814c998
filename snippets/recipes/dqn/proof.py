"""The same network and moves: losses, gradients, the slips"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
for name in "place", "after", "r", "done", "s", "s_after":
    left, right = (
        getattr(c, name) for c in (keras_cell, torch_cell)
    )
    np.testing.assert_array_equal(left, right)
a = torch_cell.a
np.testing.assert_array_equal(keras_cell.a, a[:, 0])
model, net = keras_cell.model, torch_cell.model

# both learnt what a move is worth: 0.9 for each step left
known = np.where(
    keras_cell.done, 1, 0.9 ** (5 - keras_cell.after)
)
for q in model(keras_cell.s), net(torch_cell.s).detach():
    q = q.numpy()[range(10), keras_cell.a]
    assert np.abs(q - known).max() <= 0.1
for cell in keras_cell, torch_cell:
    assert list(cell.moves) == [1] * 5

# other weights, with which nothing fits
rng = np.random.default_rng(0)
weights = [
    rng.normal(size=w.shape).astype("float32")
    for w in model.get_weights()
]
model.set_weights(weights)
for ours, theirs in zip(weights, net.parameters()):
    theirs.data = torch.tensor(ours.T.copy())


def slope(loss):
    return torch.autograd.grad(loss, list(net.parameters()))


with tf.GradientTape() as tape:
    loss = keras_cell.loss_fn()
grads = tape.gradient(loss, model.trainable_variables)
loss_ = torch_cell.loss_fn()
held = slope(loss_)
gap = abs(float(loss) / loss_.item() - 1)
assert gap <= 1e-5 and loss_ >= 1
print(f"ratio of the losses, less 1: {gap:.1e} (at most 1e-05)")
gap = max(
    np.abs(ours.numpy().T - theirs.numpy()).max()
    for ours, theirs in zip(grads, held)
)
assert gap <= 1e-4
print(f"gradient of the loss: {gap:.1e} (at most 0.0001)")

try:
    net(torch_cell.s).gather(1, a[:, 0])
except RuntimeError:
    print("plain, gather(1, a) with a of one axis: refused")
else:
    raise AssertionError("one axis was enough")

# (n,) against (n, 1) is a table of n x n, in both
with torch.no_grad():
    best = net(torch_cell.s_after).amax(dim=1)
y = torch_cell.r + 0.9 * (1 - torch_cell.done) * best
q = net(torch_cell.s).gather(1, a)
assert (y - q).shape == (10, 10)
assert (tf.zeros(10) - tf.zeros((10, 1))).shape == (10, 10)
assert (y - q[:, 0]).square().mean() == loss_
gap = abs((y - q).square().mean() - loss_).item()
assert gap >= 0.3
print(f"plain, q of shape (n, 1): {gap:.2f} (at least 0.3)")

# a target that is not held: the gradient is another one
best = net(torch_cell.s_after).amax(dim=1)
y = torch_cell.r + 0.9 * (1 - torch_cell.done) * best
free = slope((y - q[:, 0]).square().mean())
gap = max((f - h).abs().max() for f, h in zip(free, held))
assert gap >= 0.3
print(f"gradient, y not held: {gap:.2f} (at least 0.3)")
# what follows the end counts unless it is left out
y = torch_cell.r + 0.9 * best.detach()
assert (y - q[:, 0]).square().mean() != loss_
# max(dim=1) is a pair, of values and places
assert torch.equal(net(torch_cell.s_after).max(dim=1)[0], best)
print("same after")
