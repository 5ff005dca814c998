import torch
from torch import nn

digits = torch.randn(1, 1, 28, 28)
nn.Conv2d(3, 8, 3)(digits)
