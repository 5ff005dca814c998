"""the layer is spelled BatchNorm1d and takes the number of features"""
import torch
from torch import nn

try:
    nn.BactchNorm1d(3)
except AttributeError as error:
    assert "no attribute 'BactchNorm1d'" in str(error)
else:
    raise AssertionError("it was accepted")

layer = nn.BatchNorm1d(3)
assert layer.num_features == 3
assert layer(torch.randn(8, 3)).shape == (8, 3)
try:
    layer(torch.randn(8, 4))
except RuntimeError as error:
    assert "should contain 4 elements not 3" in str(error)
else:
    raise AssertionError("it was accepted")
