"""`nn.PReLU(num_parameters, init=...)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 4, 4)  # channels first

plain = nn.PReLU()
plain(x)
print("slopes, left alone:", tuple(plain.weight.shape))

layer = nn.PReLU(num_parameters=3, init=0.0)  # not 0.25
output = layer(x)
print("slopes, one a channel:", tuple(layer.weight.shape))
print("they start at:", layer.weight.unique().tolist())
