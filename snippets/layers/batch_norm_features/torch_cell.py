"""`nn.BatchNorm1d(features)`, `x.transpose(1, 2)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(32, 10, 4))).float()
x *= torch.tensor([1, 2, 3, 4])  # one is wider than the next
print("batch, steps, features:", tuple(x.shape))

layer = nn.BatchNorm1d(4)  # the features must stand on axis 1
y = layer(x.transpose(1, 2)).transpose(1, 2)
spread = y.std(dim=(0, 1), correction=0).detach().numpy()
print("of the features:", spread.round(2))
print("averages:", tuple(layer.running_mean.shape))
