"""`nn.Conv3d(3, 4, (2, 3, 3))`, `nn.MaxPool3d(2)`"""
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(2, 8, 16, 16, 3))).float()
x = x.permute(0, 4, 1, 2, 3)
print("clips, colours, frames, height, width:", tuple(x.shape))

conv = nn.Conv3d(3, 4, (2, 3, 3))  # over two frames at a time
pool = nn.MaxPool3d(2)
y = pool(conv(x))
print("output:", tuple(y.shape))
print("kernel:", tuple(conv.weight.shape))
