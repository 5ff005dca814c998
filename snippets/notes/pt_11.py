"""Linear computes x @ W.T + b on the last axis, without activation"""
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2)
assert layer.weight.shape == (2, 3) and layer.bias.shape == (2,)
for x in (torch.randn(5, 3), torch.randn(5, 7, 3)):
    by_hand = x @ layer.weight.T + layer.bias
    torch.testing.assert_close(layer(x), by_hand)
    assert layer(x).shape == (*x.shape[:-1], 2)
assert (layer(torch.randn(100, 3)) < 0).any()
