"""`nn.Dropout1d(p)`, `nn.LSTM(input_size, hidden_size)`"""
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(64, 10, 3))).float()

layer = nn.LSTM(3, 4, batch_first=True)
drop = nn.Dropout1d(0.5)  # features stand on axis 1
masked = drop(x.transpose(1, 2)).transpose(1, 2)
y, _ = layer(masked)
print("steps:", tuple(y.shape))

zeros = (masked == 0).sum(dim=1)
print("steps without a feature:", zeros.unique().tolist())
