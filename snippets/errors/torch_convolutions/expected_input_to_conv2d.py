import torch
from torch import nn

digits = torch.randn(32, 784)
nn.Conv2d(1, 8, 3)(digits)
