import torch
from torch import nn

photos = torch.rand(8, 64, 48, 3)
nn.Conv2d(3, 16, 3)(photos)
