import torch
from torch import nn

maps = torch.randn(1, 8, 1, 1)
nn.MaxPool2d(2)(maps)
