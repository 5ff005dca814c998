import torch
from torch import nn

clips = torch.randn(2, 5, 3, 8)
nn.LSTM(8, 4, batch_first=True)(clips)
