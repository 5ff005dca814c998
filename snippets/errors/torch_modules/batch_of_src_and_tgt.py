import torch
from torch import nn

source, target = torch.randn(2, 5, 8), torch.randn(2, 3, 8)
nn.Transformer(d_model=8, nhead=2)(source, target)
