import torch
from torch import nn

nn.LayerNorm(3)(torch.randn(2, 3).double())
