"""The same filters spread over twice the size, by three ways"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from torch.nn.functional import conv_transpose2d

x = torch_cell.x
wanted = {}
for name in "valid", "conv", "four":
    layer = getattr(keras_cell, name)
    other = getattr(torch_cell, name)
    kernel, _ = layer.get_weights()  # height, width, out, in
    bias = np.array([1, 2], "float32")
    layer.set_weights([kernel, bias])
    wanted[name] = layer(keras_cell.x).numpy()
    with torch.no_grad():
        weight = torch.tensor(kernel.transpose(3, 2, 0, 1))
        other.weight.copy_(weight)  # in, out, height, width
        other.bias.copy_(torch.tensor(bias))


def apart(found, name):
    found = found.detach().permute(0, 2, 3, 1).numpy()
    assert found.shape == wanted[name].shape
    return np.abs(found - wanted[name]).max()


same = torch.nn.ConvTranspose2d(1, 2, 3, 2, padding="same")
try:
    same(x)
except TypeError as error:
    assert "padding" in str(error)
else:
    raise AssertionError("PyTorch knows same here")
print('plain, padding="same": refused')

# padding=1, output_padding=1: the right shape, other values.
conv = torch_cell.conv
settings = {"stride": 2, "padding": 1, "output_padding": 1}
y = conv_transpose2d(x, conv.weight, conv.bias, **settings)
gap = apart(y, "conv")
assert gap >= 0.1
print(f"by output_padding: {gap:.2f} (at least 0.1)")
for what, found, name in [
    ("row and column cut off", conv(x)[:, :, :-1, :-1], "conv"),
    ("no padding", torch_cell.valid(x), "valid"),
    ("kernel of 4, padding=1", torch_cell.four(x), "four"),
]:
    gap = apart(found, name)
    assert gap <= 1e-5
    print(f"{what}: {gap:.1e} (at most 1e-05)")

# In PyTorch padding cuts a rim off, it adds none.
cut = conv_transpose2d(x, conv.weight, conv.bias, 2, padding=1)
assert cut.shape[2:] == (15, 15)
assert torch.allclose(cut, conv(x)[:, :, 1:-1, 1:-1], atol=1e-5)
print("same after")
