import torch
from torch import nn

state = torch.zeros(1, 32, 20), torch.zeros(1, 32, 20)
last_batch = torch.randn(5, 7, 8)
nn.LSTM(8, 20, batch_first=True)(last_batch, state)
