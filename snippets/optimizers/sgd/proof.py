"""Twenty steps at the default rates, then at equal ones"""
import inspect
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras


def default(optimizer, name):
    return inspect.signature(optimizer).parameters[name].default


SGD = torch.optim.SGD
assert default(keras.optimizers.SGD, "learning_rate") == 0.01
assert default(SGD, "lr") == 0.001
assert default(keras.optimizers.SGD, "momentum") == 0
assert default(SGD, "momentum") == 0

model = torch_cell.model
for parameter in model.parameters():
    torch.nn.init.zeros_(parameter)
optimizer = SGD(model.parameters())  # nothing said
for step in range(20):
    optimizer.zero_grad()
    loss = torch_cell.loss_fn(model(torch_cell.x), torch_cell.y)
    loss.backward()
    optimizer.step()
ours, theirs = keras_cell.losses, torch_cell.losses
gap = loss.item() - ours[0]
assert gap >= 0.02
print(f"plain, both by default: {gap:.2f} (at least 0.02)")

gap = np.abs(np.subtract(theirs, ours)).max()
assert gap <= 1e-5 and ours[0] > ours[1] > ours[2] + 0.5
print(f"loss, rates stated: {gap:.1e} (at most 1e-05)")

# Nesterov without momentum: ignored, or refused.
w = [keras.Variable(1.0), keras.Variable(1.0)]
for variable, nesterov in zip(w, (True, False)):
    optimizer = keras.optimizers.SGD(0.1, nesterov=nesterov)
    optimizer.apply([2.0], [variable])
assert w[0].numpy() == w[1].numpy()
try:
    SGD(model.parameters(), nesterov=True)
except ValueError as error:
    assert "requires a momentum" in str(error)
else:
    raise AssertionError("accepted")
print("same after")
