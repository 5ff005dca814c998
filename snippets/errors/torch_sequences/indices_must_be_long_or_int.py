import torch
from torch import nn

tokens = torch.tensor([[1.0, 4.0]])
nn.Embedding(10, 4)(tokens)
