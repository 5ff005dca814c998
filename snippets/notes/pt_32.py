"""pool is a name of one's own for a layer: PyTorch has no pool()"""
import torch
import torch.nn.functional as F
from torch import nn

for library in (torch, nn, F):
    assert not hasattr(library, "pool")

pool = nn.MaxPool2d(2)
x = torch.arange(16.0).reshape(1, 1, 4, 4)
assert pool(x).tolist() == [[[[5, 7], [13, 15]]]]
