import torch
from torch import nn

series = torch.randn(4, 7, 8)
nn.LSTM(10, 20, batch_first=True)(series)
