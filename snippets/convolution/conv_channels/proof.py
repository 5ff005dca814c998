"""Parameters counted, and two layers over one photograph"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

grey = torch_cell.grey.permute(0, 2, 3, 1)
np.testing.assert_allclose(grey, keras_cell.grey, atol=1e-6)
# Each filter: 3 x 3 weights an input channel, and one bias.
names = ["on_grey", "on_colour", "third"]
channels = [(1, 64), (3, 64), (64, 10)]
for name, (before, after) in zip(names, channels, strict=True):
    conv = getattr(keras_cell, name)
    other = getattr(torch_cell, name)
    count = sum(p.numel() for p in other.parameters())
    assert conv.count_params() == count
    assert count == after * (3 * 3 * before + 1)
    kernel, bias = conv.get_weights()
    with torch.no_grad():
        weight = torch.tensor(kernel.transpose(3, 2, 0, 1))
        other.weight.copy_(weight)
        other.bias.copy_(torch.tensor(bias))
assert keras_cell.on_colour.count_params() == 1792

maps = keras_cell.on_colour(keras_cell.colour)
wanted = keras_cell.third(maps).numpy()
with torch.no_grad():
    maps = torch_cell.on_colour(torch_cell.colour)
    found = torch_cell.third(maps).permute(0, 2, 3, 1).numpy()
    # One filter is the sum of what it finds in each colour.
    weight = torch_cell.on_colour.weight[:1]
    colours = torch_cell.colour.split(1, dim=1)
    pairs = zip(colours, weight.split(1, dim=1))
    alone = [torch.conv2d(x, w) for x, w in pairs]
gap = np.abs(found - wanted).max()
assert gap <= 1e-5
print(f"64 maps, then 10: {gap:.1e} (at most 1e-05)")
np.testing.assert_allclose(sum(alone), maps[:, :1], atol=1e-5)

try:
    torch.nn.Conv2d(64, kernel_size=3)
except TypeError as error:
    assert "out_channels" in str(error)
else:
    raise AssertionError("Conv2d found its inputs by itself")
print("plain, nn.Conv2d(64, kernel_size=3): refused")

# Other channels than promised are refused.
for call in (
    lambda: torch_cell.on_colour(torch_cell.grey),
    lambda: torch_cell.third(torch_cell.colour),
    lambda: keras_cell.on_colour(keras_cell.grey),
):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        assert "channels" in str(error) or "axis" in str(error)
    else:
        raise AssertionError("other channels went in")
print("same after")
