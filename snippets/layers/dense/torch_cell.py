"""`nn.Linear(in_features, out_features)`, `layer.weight`"""
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images = torch.tensor(load_digits().images).float() / 16
x = images.reshape(-1, 64)

layer = nn.Linear(64, 10)  # nn.LazyLinear(10) finds the 64
y = F.relu(layer(x))  # the activation is a step of its own
print("output:", tuple(y.shape))
print("weight:", tuple(layer.weight.shape))
print("parameters:", sum(p.numel() for p in layer.parameters()))

by_hand = F.relu(x @ layer.weight.T + layer.bias)
gap = (y - by_hand).abs().max()
print("same by hand:", bool(gap < 1e-5))

rows = nn.Linear(8, 10)(images)  # works on the last axis
print("of 8x8 images:", tuple(rows.shape))
