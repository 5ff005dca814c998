"""Three faults of a port: the first layer that is off"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

rng = np.random.default_rng(0)
left, right = keras_cell.model, torch_cell.model
norm = left.get_layer("norm")
moved = rng.uniform(0.01, 0.1, size=(4, 4))
norm.set_weights([*moved])
kernel, bias, *moved, dense, last = left.get_weights()
order = dense.reshape(8, 8, 4, 10).transpose(3, 2, 0, 1)
state = {
    "conv.weight": kernel.transpose(3, 2, 0, 1),
    "conv.bias": bias,
    "norm.weight": moved[0], "norm.bias": moved[1],
    "norm.running_mean": moved[2], "norm.running_var": moved[3],
    "dense.weight": order.reshape(10, 256), "dense.bias": last}
state = {k: torch.tensor(v.copy()) for k, v in state.items()}
right.load_state_dict(state, strict=False)
want = keras_cell.inside(keras_cell.x)
names = ["conv", "norm", "flat", "dense"]
assert list(want) == names
assert list(torch_cell.inside(torch_cell.x)) == names


def apart(name, as_it_lies=False):
    with torch.no_grad():
        output = torch_cell.inside(torch_cell.x)[name]
    if name == "flat" and not as_it_lies:
        output = output.unflatten(1, (4, 8, 8))
    if output.ndim == 4:
        output = output.permute(0, 2, 3, 1).flatten(1)
    expected = want[name].numpy().reshape(8, -1)
    return np.abs(output.numpy() - expected).max()


for name in names:
    gap = apart(name)
    assert gap <= 1e-5, name
    print(f"{name}, moved with care: {gap:.1e} (at most 1e-05)")

right.norm.eps = 1e-5
assert apart("conv") <= 1e-5
gap = apart("norm")
assert gap >= 0.001
what = "plain, norm, eps left alone"
print(f"{what}: {gap:.1e} (at least 0.001)")
right.norm.eps = 1e-3
gap = apart("flat", as_it_lies=True)
assert gap >= 0.1
print(f"plain, flat as it lies: {gap:.2f} (at least 0.1)")
right.dense.weight.data = torch.tensor(dense.T)
assert apart("flat") <= 1e-5
gap = apart("dense")
assert gap >= 0.01
what = "plain, dense just transposed"
print(f"{what}: {gap:.2f} (at least 0.01)")

# The way of asking: in evaluation, the hooks gone again.
assert not right.training and not right.conv._forward_hooks
assert np.array_equal(norm.moving_mean, moved[2])
print("same after")
