"""`nn.RMSNorm(normalized_shape, eps)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(0, 1e-3, size=(2, 5, 16))).float()

layer = nn.RMSNorm(16, eps=1e-6)  # its own is 1.2e-07
y = layer(x)
print("scale:", tuple(layer.weight.shape), "and no shift")
size = y.square().mean().sqrt()
print(f"root mean square: {size:.2f}")
print(f"of larger numbers: {layer(1000 * x).std():.2f}")
