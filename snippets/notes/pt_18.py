"""F.softmax is in lower case and wants an axis"""
import warnings

import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0], [3.0, 1.0, 2.0]])
try:
    F.Softmax()
except AttributeError as error:
    assert "no attribute 'Softmax'" in str(error)
else:
    raise AssertionError("it was accepted")

assert torch.equal(F.softmax(x, dim=1), nn.Softmax(dim=1)(x))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.softmax(x, dim=1)
    assert not caught
    F.softmax(x)
assert "Implicit dimension choice" in str(caught[0].message)
