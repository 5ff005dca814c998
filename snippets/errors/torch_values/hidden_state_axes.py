import torch
from torch import nn

nn.GRU(4, 8)(torch.zeros(5, 4), torch.zeros(1, 1, 8))
