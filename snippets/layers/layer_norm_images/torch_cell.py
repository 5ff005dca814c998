"""`nn.LayerNorm(channels)`, `x.permute(0, 2, 3, 1)`"""
import numpy as np
import torch
from sklearn.datasets import load_sample_images
from torch import nn

x = np.stack(load_sample_images().images)[:, ::8, ::8] / 255
x = torch.tensor(x).float().permute(0, 3, 1, 2)
print("pictures:", tuple(x.shape))

layer = nn.LayerNorm(3, eps=1e-6)
y = layer(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
means = y.mean(dim=1)
print(f"largest mean of a pixel: {means.abs().max():.1f}")
means = y.mean(dim=(2, 3))
print(f"largest mean of a channel: {means.abs().max():.1f}")
print("scale:", tuple(layer.weight.shape))
