"""a layer is kept only as self.name: a local variable is lost"""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, keep):
        super().__init__()
        fct = nn.Linear(3, 2)
        if keep:
            self.fct = fct

    def forward(self, x):
        return self.fct(x)


x, good, lost = torch.ones(5, 3), Net(True), Net(False)
assert good(x).shape == (5, 2) and len(list(good.parameters())) == 2
assert not list(lost.parameters())
try:
    lost(x)
except AttributeError as error:
    assert "no attribute 'fct'" in str(error)
else:
    raise AssertionError("it was accepted")
