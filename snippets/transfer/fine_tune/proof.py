"""A fine-tuning step of both, and two things forgotten"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, net = keras_cell.model, torch_cell.model
x, y = keras_cell.x, keras_cell.y
start = [2 * w for w in model.get_weights()]
for mine, theirs in (
    (keras_cell.first, torch_cell.first),
    (keras_cell.second, torch_cell.second),
):
    (group,) = theirs.param_groups
    rate = float(mine.learning_rate)
    np.testing.assert_allclose(group["lr"], rate, rtol=1e-6)


def restart():
    """Both sides at the same weights."""
    model.set_weights(start)
    for tensor, w in zip(net.state_dict().values(), start):
        tensor.copy_(torch.tensor(w.T))


def moves(weights):
    pairs = zip(weights, start)
    return [float(np.abs(w - s).max()) for w, s in pairs]


def torch_weights():
    return [p.detach().numpy().T for p in net.parameters()]


restart()
model.fit(x, y, batch_size=len(x), verbose=0)
with redirect_stdout(None):
    torch_cell.train(group["lr"], epochs=1)
wanted = model.get_weights()
moved = [m > 0 for m in moves(wanted)]
assert moved == 2 * [False] + 4 * [True]
pairs = zip(torch_weights(), wanted)
gap = max(np.abs(a - b).max() for a, b in pairs)
assert gap <= 1e-5
print(f"weights after a step: {gap:.1e} (at most 1e-05)")
moved = moves(torch_weights())[2]
assert moved >= 1e-3
print(f"change of the block: {moved:.2g} (at least 0.001)")

# PyTorch: an optimizer made before does not know the block.
restart()
old = torch.optim.SGD(net[2].parameters(), lr=0.05)
net.zero_grad()
torch_cell.loss_fn(net(torch_cell.x), torch_cell.y).backward()
assert net[1][0].weight.grad.abs().max() > 0
old.step()
moved = moves(torch_weights())
assert moved[2] == 0 < moved[4]

# Keras: base was True already, so nothing changes...
keras_cell.base.trainable = True
assert not keras_cell.bottom.trainable
# ... but from False to True the bottom comes along.
keras_cell.base.trainable = False
keras_cell.base.trainable = True
assert len(model.trainable_weights) == 6
restart()  # and fit goes on as compiled
model.fit(x, y, batch_size=len(x), verbose=0)
assert moves(model.get_weights())[0] == 0
print("same")
