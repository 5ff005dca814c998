import torch
from torch import nn

sentences = torch.randn(32, 20, 100)
nn.Conv1d(100, 64, kernel_size=3)(sentences)
