import torch
from torch import nn

predictions, targets = torch.randn(3), torch.randn(3)
loss = nn.MSELoss(predictions, targets)
