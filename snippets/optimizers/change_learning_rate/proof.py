"""The weight after each rate, and three ways that do nothing"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours = np.array(keras_cell.weights)
theirs = np.array(torch_cell.weights)
gap = np.abs(theirs - ours).max()

# The attribute that Keras has, under either name: no effect.
model, loss_fn = torch_cell.model, torch_cell.loss_fn
for parameter in model.parameters():
    torch.nn.init.zeros_(parameter)
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
naive = []
for rate in (0.02, 0.002):
    optimizer.learning_rate = optimizer.lr = rate
    for _ in range(3):
        optimizer.zero_grad()
        loss_fn(model(torch_cell.x), torch_cell.y).backward()
        optimizer.step()
    naive.append(model.weight.item())
off = np.abs(naive - ours)
assert off[0] <= 1e-5 and off[1] >= 0.1, off
print(f"plain, optimizer.lr set: {off[1]:.2f} (at least 0.1)")
np.testing.assert_allclose(theirs, ours, atol=1e-5)
print(f"weight, in the groups: {gap:.1e} (at most 1e-05)")
assert 0 < ours[1] - ours[0] < ours[0] / 5  # though compiled

# Any object takes a new attribute: lr is accepted, and ignored.
ours, theirs = keras_cell.optimizer, torch_cell.optimizer
for optimizer in (ours, theirs):
    optimizer.lr = 5.0
np.testing.assert_allclose(ours.learning_rate, 0.002, rtol=1e-6)
assert theirs.param_groups[0]["lr"] == 0.002
theirs.learning_rate = 5.0
theirs.defaults["lr"] = 5.0  # for groups still to be added
before = torch.clone(model.weight)
theirs.step()
assert torch.dist(model.weight, before) < 0.1

# Built with a schedule, a Keras optimizer refuses a number.
schedules = keras.optimizers.schedules
scheduled = keras.optimizers.SGD(
    schedules.ExponentialDecay(1.0, 10, decay_rate=0.5))
try:
    scheduled.learning_rate = 0.1
except TypeError as error:
    assert "not settable" in str(error)
else:
    raise AssertionError("accepted")
print("same after")
