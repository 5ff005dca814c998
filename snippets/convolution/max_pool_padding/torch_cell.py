"""`nn.MaxPool2d(3, 2, padding=1)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(-2, 1, size=(4, 8, 8, 3))).float()
x = x.permute(0, 3, 1, 2)

pool = nn.MaxPool2d(3, 2, padding=1)  # pads with -inf
y = pool(x)
print("pooled:", tuple(y.shape))
print(f"largest of a corner: {y[0, 0, 0, 0]:.3f}")
