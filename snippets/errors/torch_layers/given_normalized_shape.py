import torch
from torch import nn

tokens = torch.randn(4, 8)
nn.LayerNorm(10)(tokens)
