"""of the four names under Pooling, only the max pooling pools"""
import torch
from torch import nn

homes = {
    nn.MaxPool1d: "torch.nn.modules.pooling",
    nn.BatchNorm1d: "torch.nn.modules.batchnorm",
    nn.Softmax: "torch.nn.modules.activation",
}
for layer, home in homes.items():
    assert layer.__module__ == home

torch.manual_seed(0)
x = torch.randn(4, 3, 8)
assert nn.MaxPool1d(2)(x).shape == (4, 3, 4)  # half as long
assert nn.BatchNorm1d(3)(x).shape == x.shape
assert nn.Softmax(dim=1)(x).shape == x.shape
assert torch.max(x, dim=1).values.shape == (4, 8)  # an axis is gone
