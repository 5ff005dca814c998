"""out_channels filters, each over all inputs, give as many maps"""
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 64, 3)
x = torch.randn(1, 3, 3, 3)
maps = layer(x)
assert maps.shape == (1, 64, 1, 1)
for n, kernel in enumerate(layer.weight):  # one filter, one map
    by_hand = (x[0] * kernel).sum() + layer.bias[n]
    torch.testing.assert_close(maps[0, n, 0, 0], by_hand)
count = sum(p.numel() for p in layer.parameters())
assert count == 64 * (3 * 3 * 3 + 1) == 1792
