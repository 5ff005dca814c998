"""ModuleList registers its layers, and that is all: it runs nothing"""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.layers = kind([nn.Linear(3, 3) for _ in range(3)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


good, plain, x = Net(nn.ModuleList), Net(list), torch.ones(5, 3)
assert good(x).shape == plain(x).shape == (5, 3)
assert len([*good.parameters()]) == 6 and not [*plain.parameters()]
try:
    good.layers(x)
except NotImplementedError as error:
    assert 'required "forward"' in str(error)
else:
    raise AssertionError("it was accepted")
