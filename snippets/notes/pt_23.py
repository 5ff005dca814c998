"""torch.nn.functional has functions; nn has the same as modules"""
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)
pairs = [
    (F.relu, nn.ReLU()),
    (F.sigmoid, nn.Sigmoid()),
    (F.gelu, nn.GELU()),
]
for function, module in pairs:
    assert torch.equal(function(x), module(x))
    assert isinstance(module, nn.Module)
    assert not isinstance(function, nn.Module)

nn.Sequential(nn.ReLU())
try:
    nn.Sequential(F.relu)
except TypeError as error:
    assert "relu is not a Module subclass" in str(error)
else:
    raise AssertionError("it was accepted")
