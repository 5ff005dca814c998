import torch
from torch import nn

tokens = torch.tensor([4, 10, 2])
nn.Embedding(10, 4)(tokens)
