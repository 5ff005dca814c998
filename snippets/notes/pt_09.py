"""in_channels counts the channels of whatever enters the layer"""
import torch
from torch import nn

for channels in (1, 3, 4):  # grey, RGB, RGBA
    image = torch.zeros(2, channels, 28, 28)
    assert nn.Conv2d(channels, 64, 3)(image).shape[1] == 64

rgb = torch.zeros(2, 3, 28, 28)
second = nn.Conv2d(64, 8, 3)  # after 64 filters: neither 1 nor 3
assert second(nn.Conv2d(3, 64, 3)(rgb)).shape == (2, 8, 24, 24)
try:
    second(rgb)
except RuntimeError as error:
    assert "to have 64 channels, but got 3" in str(error)
else:
    raise AssertionError("it was accepted")
