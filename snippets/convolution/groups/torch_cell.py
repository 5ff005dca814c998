"""`nn.Conv2d(8, 16, 3, groups=4)`"""
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(2, 6, 6, 8))).float()
x = x.permute(0, 3, 1, 2)

conv = nn.Conv2d(8, 16, 3, groups=4, bias=False)
y = conv(x)
print("output:", tuple(y.shape))
print("kernel:", tuple(conv.weight.shape))  # 16, 8 / 4, H, W
print("parameters:", conv.weight.numel(), "without the bias")

x[:, 2:] = 0  # leave the first of the four groups
seen = (conv(x) != 0).any(dim=3).any(dim=2).any(dim=0)
print("filters that see it:", seen.nonzero().ravel().tolist())
