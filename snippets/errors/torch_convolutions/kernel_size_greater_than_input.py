import torch
from torch import nn

thumbnails = torch.randn(1, 3, 4, 4)
nn.Conv2d(3, 8, kernel_size=5)(thumbnails)
