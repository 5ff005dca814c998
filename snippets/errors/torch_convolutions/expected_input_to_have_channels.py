import torch
from torch import nn

spectrograms = torch.randn(1, 2, 64, 64)
nn.Conv2d(8, 16, 3)(spectrograms)
