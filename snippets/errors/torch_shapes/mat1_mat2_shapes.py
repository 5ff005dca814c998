import torch
from torch import nn

x = torch.randn(32, 10)
nn.Linear(20, 5)(x)
