"""`F.grid_sample(x, grid, align_corners)`, `F.affine_grid`"""
import math

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().images[0])[None, None].float()
angle = math.pi / 6

cos, sin = math.cos(angle), math.sin(angle)
theta = torch.tensor([[[cos, sin, 0.0], [-sin, cos, 0.0]]])
grid = F.affine_grid(theta, x.shape, align_corners=True)
y = F.grid_sample(x, grid, align_corners=True)  # column, row
print("turned by 30 degrees:", tuple(y.shape))
print("its fourth row:", y[0, 0, 3].numpy().round(1))
