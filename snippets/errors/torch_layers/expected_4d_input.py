import torch
from torch import nn

features = torch.randn(4, 8)
nn.BatchNorm2d(8)(features)
