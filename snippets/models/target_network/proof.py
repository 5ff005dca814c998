"""A network that follows another one, with the same weights"""

import copy
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch.tensor(keras_cell.x)
assert torch_cell.moved > 0.01 and keras_cell.moved > 0.01

# Weights of Keras: those of the model now, and of the start.
after = keras_cell.model.get_weights()
start = copy.deepcopy(after)
start[4], start[5] = (
    np.zeros(4, "float32"),
    np.ones(4, "float32"),
)


def filled(values):
    """A network of the cell's with these weights."""
    net = copy.deepcopy(torch_cell.model).eval()
    names = [
        "0.weight",
        "0.bias",
        "1.weight",
        "1.bias",
        "1.running_mean",
        "1.running_var",
        "2.weight",
        "2.bias",
    ]
    state = net.state_dict()
    for name, value in zip(names, values, strict=True):
        state[name].copy_(torch.tensor(value.T))
    return net


def apart(net, wanted):
    with torch.no_grad():
        return np.abs(net(x).numpy() - wanted).max()


assert apart(filled(start), keras_cell.start) <= 1e-5
model, target = filled(after), filled(start)
with torch.no_grad():
    for theirs, ours in zip(
        target.parameters(), model.parameters()
    ):
        theirs.lerp_(ours, 0.1)
gap = apart(target, keras_cell.soft)
assert gap >= 0.02
print(f"plain, over parameters(): {gap:.2f} (at least 0.02)")

state = model.state_dict()
for name, theirs in target.state_dict().items():
    if theirs.is_floating_point():
        theirs.lerp_(state[name], 0.1)
gap = apart(target, keras_cell.soft)
assert gap <= 1e-5
print(
    f"a tenth, over state_dict(): {gap:.1e} (at most 1e-05)"
)
target.load_state_dict(state)
gap = apart(target, keras_cell.target(keras_cell.x).numpy())
assert gap <= 1e-5
print(f"copied, load_state_dict: {gap:.1e} (at most 1e-05)")

# In the cells too: a tenth of the way in each average.
for mine, theirs in zip(
    torch_cell.model.state_dict().values(),
    torch_cell.target.state_dict().values(),
):
    assert torch.equal(mine, theirs)
mean = torch_cell.model[1].running_mean
soft = copy.deepcopy(torch_cell.target)
soft[1].running_mean.mul_(0.1)  # it was 0 at the start
soft[1].running_var.lerp_(torch.ones(4), 0.9)
assert torch.allclose(
    soft(torch_cell.x), torch_cell.soft, atol=1e-5
)
assert mean.abs().max() > 0.05

# A whole number cannot be a tenth nearer.
try:
    torch.tensor(1).lerp_(torch.tensor(2), 0.1)
except RuntimeError:
    pass
else:
    raise AssertionError("it was accepted")

# Assignment would share the weights: the target moves along.
shared = copy.copy(keras_cell.model.weights)
assert shared[0] is keras_cell.model.weights[0]
assert keras_cell.target.weights[0] is not shared[0]
print("same after")
