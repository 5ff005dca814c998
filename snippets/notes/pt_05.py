"""a layer is called with its input: self.fct(x), not self.fct()"""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fct = nn.Linear(3, 2)

    def forward(self, x, as_noted):
        return self.fct() if as_noted else self.fct(x)


x = torch.ones(5, 3)
assert Net()(x, as_noted=False).shape == (5, 2)
try:
    Net()(x, as_noted=True)
except TypeError as error:
    assert "missing 1 required" in str(error)
    assert "'input'" in str(error)
else:
    raise AssertionError("it was accepted")
