"""Conv2d(in, out, kernel): channels second, no padding by default"""
import torch
from torch import nn

x = torch.zeros(2, 3, 28, 28)
layer = nn.Conv2d(3, 64, 5)
assert layer.weight.shape == (64, 3, 5, 5)
assert layer(x).shape == (2, 64, 24, 24)
assert layer.stride == (1, 1) and layer.padding == (0, 0)
same = nn.Conv2d(3, 64, 5, padding="same")
assert same(x).shape == (2, 64, 28, 28)

try:
    layer(torch.zeros(2, 28, 28, 3))
except RuntimeError as error:
    assert "to have 3 channels, but got 28" in str(error)
else:
    raise AssertionError("it was accepted")
try:
    nn.Conv2d(3, 64, 5, padding="same", stride=2)
except ValueError as error:
    assert "not supported for strided" in str(error)
else:
    raise AssertionError("it was accepted")
