import torch
from torch import nn

nn.init.xavier_uniform(torch.zeros(2, 2))
