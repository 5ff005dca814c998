"""`nn.Conv2d(1, 8, 3, dilation=2)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.zeros(1, 1, 9, 9)
x[0, 0, 4, 4] = 1  # one bright pixel

options = {"dilation": 2, "padding": 2, "bias": False}
conv = nn.Conv2d(1, 8, 3, **options)
y = conv(x)
print("output:", tuple(y.shape))
print("kernel:", tuple(conv.weight.shape))
reached = (y[0] != 0).any(dim=2).any(dim=0).nonzero()
print("rows that see the pixel:", reached.ravel().tolist())

strided = nn.Conv2d(1, 8, 3, stride=2, **options)
halved = strided(x)
print("halved:", tuple(halved.shape))
