import torch
from torch import nn

words = torch.randn(3, 5, 10)
nn.MultiheadAttention(8, 2, batch_first=True)(words, words, words)
