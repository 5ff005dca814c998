"""`nn.MaxPool2d(2)`"""
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

x = torch.tensor(load_digits().images[:, None, :7, :7]).float()

pool = nn.MaxPool2d(2)  # stride=2 too; F.max_pool2d(x, 2)
same = nn.MaxPool2d(2, ceil_mode=True)
print("7 pooled by 2:", pool(x).shape[2])
print("same:", same(x).shape[2])

line = torch.arange(6.0).reshape(1, 1, 6)
print("a line:", nn.MaxPool1d(2)(line).numpy().ravel())
try:
    F.max_pool2d(x)
except TypeError as error:
    print(error)
