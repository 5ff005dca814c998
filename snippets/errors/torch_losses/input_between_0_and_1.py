import torch
from torch import nn

outputs = nn.Linear(4, 1)(torch.randn(64, 4)) * 10
nn.BCELoss()(outputs, torch.ones(64, 1))
