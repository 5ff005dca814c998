"""nn.Softmax is a class: the axis first, then the input"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0], [3.0, 1.0, 2.0]])
try:
    nn.Softmax(x)
except TypeError as error:
    assert "dim must be an int or None" in str(error)
else:
    raise AssertionError("it was accepted")
layer = nn.Softmax(dim=1)
assert isinstance(layer, nn.Module)
assert torch.equal(layer(x), F.softmax(x, dim=1))
