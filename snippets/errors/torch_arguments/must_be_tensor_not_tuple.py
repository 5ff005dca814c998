import torch
from torch import nn

model = nn.Sequential(nn.LSTM(8, 20), nn.Linear(20, 2))
model(torch.randn(4, 7, 8))
