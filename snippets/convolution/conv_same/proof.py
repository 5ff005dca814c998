"""The same filters over padded digits, odd and even kernels"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch_cell.x
try:
    torch_cell.same(torch.tensor(keras_cell.x))
except RuntimeError as error:
    assert "to have 1 channels, but got 8" in str(error)
else:
    raise AssertionError("8 rows were taken for 1 channel")
print("plain, channels last: refused")
found, wanted = {}, {}
names = {
    "valid": 'padding="valid"',
    "same": 'padding="same"',
    "even": 'padding="same", even kernel',
}
for name, what in names.items():
    conv = getattr(keras_cell, name)
    other = getattr(torch_cell, name)
    kernel, bias = conv.get_weights()
    with torch.no_grad():
        weight = torch.tensor(kernel.transpose(3, 2, 0, 1))
        other.weight.copy_(weight)
        other.bias.copy_(torch.tensor(bias))
        found[name] = other(x).permute(0, 2, 3, 1).numpy()
    wanted[name] = conv(keras_cell.x).numpy()
    gap = np.abs(found[name] - wanted[name]).max()
    assert gap <= 1e-5
    print(f"{what}: {gap:.1e} (at most 1e-05)")

# Padding only adds a rim: inside it, same is valid.
assert found["valid"].shape == (1797, 6, 6, 4)
assert found["same"].shape == (1797, 8, 8, 4)
assert found["even"].shape == (1797, 8, 8, 4)
weight = torch_cell.same.weight.detach()
inside = torch.conv2d(x, weight).permute(0, 2, 3, 1)
np.testing.assert_allclose(
    found["same"][:, 1:-1, 1:-1], inside, atol=1e-5
)


def by_number(name, padding):
    weight = getattr(torch_cell, name).weight.detach()
    y = torch.conv2d(x, weight, padding=padding)
    return y.permute(0, 2, 3, 1).numpy()


# k // 2 does for an odd kernel; an even one needs one row and
# column more at the bottom and right, which no number says.
np.testing.assert_allclose(
    by_number("same", 3 // 2), found["same"], atol=1e-5
)
assert by_number("even", 1).shape[1] == 7
larger = by_number("even", 4 // 2)
assert larger.shape[1] == 9
np.testing.assert_allclose(
    larger[:, 1:, 1:], found["even"], atol=1e-5
)
gap = np.abs(larger[:, :-1, :-1] - found["even"]).max()
assert gap >= 0.1
print(f"even kernel, rim misplaced: {gap:.2f} (at least 0.1)")
print("same after")
