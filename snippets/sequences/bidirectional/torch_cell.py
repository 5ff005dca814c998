"""`nn.LSTM(..., bidirectional=True)`, `torch.cat`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images).float() / 16
print("digits, rows, columns:", tuple(x.shape))  # 8 steps of 8

layer = nn.LSTM(8, 4, batch_first=True, bidirectional=True)
steps, (h, _) = layer(x)
output = torch.cat([h[0], h[1]], dim=1)  # not steps[:, -1]
print("both last states:", tuple(output.shape))
for name, weight in layer.named_parameters():
    print(name, tuple(weight.shape))
