import torch
from torch import nn

signals = torch.randn(16)
nn.Conv1d(1, 8, 3)(signals)
