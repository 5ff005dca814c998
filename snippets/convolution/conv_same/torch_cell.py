"""`nn.Conv2d(1, 4, 3, padding="same")`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:, None]) / 16
x = x.float()

valid = nn.Conv2d(1, 4, 3)  # padding=0, the default
same = nn.Conv2d(1, 4, 3, padding="same")  # here padding=1
even = nn.Conv2d(1, 4, 4, padding="same")  # no number does it

print("digits:", tuple(x.shape[2:]))
print("no padding:", tuple(valid(x).shape[2:]))
print("same:", tuple(same(x).shape[2:]))
print("same, kernel of 4:", tuple(even(x).shape[2:]))
