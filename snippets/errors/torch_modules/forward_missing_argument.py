import torch
from torch import nn

model = nn.Sequential(nn.Bilinear(4, 4, 2))
model(torch.ones(1, 4))
