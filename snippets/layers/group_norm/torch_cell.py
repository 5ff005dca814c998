"""`nn.GroupNorm(num_groups, num_channels, eps)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = 0.1 * torch.randn(2, 8, 6, 6)  # channels first

layer = nn.GroupNorm(num_groups=4, num_channels=8, eps=1e-3)
output = layer(x)
alone = nn.InstanceNorm2d(8, eps=1e-3)
per_image = alone(x)
print(f"spread, 4 groups: {output.std():.2f}")
print(f"spread, each channel alone: {per_image.std():.2f}")
try:
    nn.GroupNorm(num_groups=8, num_channels=4)
except ValueError as error:
    print(error)
