import torch
from torch import nn

nn.KLDivLoss()(torch.zeros(2, 3), torch.ones(2, 3) / 3)
