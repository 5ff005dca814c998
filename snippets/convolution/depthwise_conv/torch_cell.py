"""`nn.Conv2d(3, 3 * 2, kernel_size, groups=3)`"""
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.manual_seed(0)
x = load_sample_image("flower.jpg")[None, ::4, ::4] / 255
x = torch.tensor(x).float().permute(0, 3, 1, 2)

conv = nn.Conv2d(3, 3 * 2, kernel_size=3, groups=3)
y = conv(x)  # each colour meets its own 2 filters
print("channels:", x.shape[1], "to", y.shape[1])
print("weight:", tuple(conv.weight.shape))
print("parameters:", sum(p.numel() for p in conv.parameters()))

full = nn.Conv2d(3, 6, kernel_size=3)
count = sum(p.numel() for p in full.parameters())
print("without groups:", count)
