"""Grad-CAM of both, with the same weights"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from torch import nn

model, x = torch_cell.model, torch_cell.x
images = keras_cell.x.transpose(0, 3, 1, 2)
np.testing.assert_allclose(x, images)
assert torch_cell.heat.shape == (4, 6, 6)

kernel, bias, dense, last = keras_cell.model.get_weights()
dense = dense.reshape(6, 6, 6, 10).transpose(3, 2, 0, 1)
values = (
    kernel.transpose(3, 2, 0, 1),
    bias,
    dense.reshape(10, -1),
    last,
)
own = torch_cell.slope.clone()


def run():
    """The maps, their gradient and the heat, as in the cell."""
    hook = model[1].register_full_backward_hook(torch_cell.keep)
    found = model[:2](x)
    model[2:](found)[:, 3].sum().backward()
    hook.remove()
    slope = torch_cell.kept["slope"]
    weights = slope.mean(dim=(2, 3), keepdim=True)
    return (
        found.detach(),
        slope,
        (weights * found).sum(dim=1).relu(),
    )


found, slope, heat = run()
assert torch.equal(slope, own) and torch.equal(
    heat, torch_cell.heat
)
assert torch.equal(found, torch_cell.found)
with torch.no_grad():
    for parameter, value in zip(model.parameters(), values):
        parameter.copy_(torch.tensor(value))
found, slope, heat = run()
names = {
    "found": "maps",
    "slope": "their gradient",
    "heat": "heat",
}
for value, (name, words) in zip(
    (found, slope, heat), names.items()
):
    wanted = getattr(keras_cell, name).numpy()
    if wanted.ndim == 4:
        wanted = wanted.transpose(0, 3, 1, 2)
    gap = np.abs(value.detach().numpy() - wanted).max()
    assert gap <= 1e-5 and np.abs(wanted).max() > 0.01
    print(f"{words}: {gap:.1e} (at most 1e-05)")

# A tensor's own hook hears the same; so does autograd.grad.
heard = []
found = model[:2](x)
found.register_hook(heard.append)
model[2:](found)[:, 3].sum().backward()
assert torch.equal(heard[0], slope)
found = model[:2](x)
score = model[2:](found)[:, 3].sum()
assert torch.equal(torch.autograd.grad(score, found)[0], slope)

# What a hook returns takes the gradient's place.
found = model[:2](x)
hook = model[3].register_full_backward_hook(
    lambda module, before, after: (0 * before[0],)
)
model.zero_grad()
model[2:](found)[:, 3].sum().backward()
hook.remove()
assert (
    not model[0].weight.grad.any()
    and model[3].weight.grad.any()
)
# Once removed it is silent.
torch_cell.kept.clear()
model(x).sum().backward()
assert torch_cell.kept == {}

# An in-place step behind the module is refused.
model[1].register_full_backward_hook(torch_cell.keep)
behind = nn.Sequential(
    model[0], model[1], nn.ReLU(inplace=True)
)
try:
    behind(x)
except RuntimeError as error:
    assert "inplace" in str(error) or "in-place" in str(error)
else:
    raise AssertionError("it was accepted")
print("same")
