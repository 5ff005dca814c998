import torch
from torch import nn

blocks = nn.ModuleList([nn.Linear(2, 2), nn.ReLU()])
blocks(torch.ones(1, 2))
