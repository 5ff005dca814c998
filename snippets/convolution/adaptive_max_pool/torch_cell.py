"""`nn.AdaptiveMaxPool2d(3)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

x = torch.tensor(load_digits().images[:, None]).float()

pool = nn.AdaptiveMaxPool2d(3)  # 3 x 3 of any size
y = pool(x)
print("8 to:", tuple(y.shape))
print("7 to:", tuple(pool(x[:, :, :7, :7]).shape))

line = torch.arange(8.0).reshape(1, 1, 8)
ends = nn.AdaptiveMaxPool1d(3)(line)
print("a line of 8:", ends.numpy().ravel())
