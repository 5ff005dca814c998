"""`nn.ConvTranspose2d(1, 2, 3, stride=2)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:100, None]) / 16
x = x.float()

valid = nn.ConvTranspose2d(1, 2, 3, stride=2)
conv = nn.ConvTranspose2d(1, 2, 3, stride=2)
four = nn.ConvTranspose2d(1, 2, 4, stride=2, padding=1)

y = conv(x)[:, :, :-1, :-1]  # same: bottom and right cut off
print("weight:", tuple(conv.weight.shape))
print("no padding:", tuple(valid(x).shape[2:]))
print("same:", tuple(y.shape[2:]))
print("same, kernel of 4:", tuple(four(x).shape[2:]))
