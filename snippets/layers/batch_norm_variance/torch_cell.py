"""`nn.BatchNorm1d`, `layer.running_var`"""
import torch
from sklearn.datasets import load_wine
from torch import nn

x = torch.tensor(load_wine().data[:8]).float()  # a batch of 8

layer = nn.BatchNorm1d(13, eps=1e-3, momentum=1.0)
output = layer(x)
alcohol = layer.running_var[0]
print(f"kept for evaluation: {alcohol:.3f}")
print(f"divided by n: {x[:, 0].var(correction=0):.3f}")
print(f"divided by n - 1: {x[:, 0].var():.3f}")
