import torch
from torch import nn

nn.BCELoss()(torch.rand(3), torch.tensor([1.0, 2.0, 1.0]))
