import torch
from torch import nn

photos = torch.randn(4, 3, 5, 5)
nn.BatchNorm2d(8)(photos)
