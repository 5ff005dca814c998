"""nn.Sequential runs its layers in order and refuses a list"""
from collections import OrderedDict

import torch
from torch import nn

first, second = nn.Linear(3, 4), nn.Linear(4, 1)
x = torch.ones(5, 3)
model = nn.Sequential(first, second)
assert model(x).shape == (5, 1)
assert torch.equal(model(x), second(first(x)))
named = nn.Sequential(OrderedDict(a=first, b=second))
assert torch.equal(named(x), model(x)) and named.b is second

try:
    nn.Sequential([first, second])
except TypeError as error:
    assert "list is not a Module subclass" in str(error)
else:
    raise AssertionError("it was accepted")
assert torch.equal(nn.Sequential(*[first, second])(x), model(x))
