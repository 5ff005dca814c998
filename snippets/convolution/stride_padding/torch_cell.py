"""`nn.Conv2d(1, 16, 3, stride=2, padding=1)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:, None]).float() / 16

conv = nn.Conv2d(1, 16, 3, stride=2, padding=1)
y = conv(x)
print("halved:", tuple(y.shape))
