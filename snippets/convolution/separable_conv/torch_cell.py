"""`nn.Conv2d(3, 3, 3, groups=3)`, `nn.Conv2d(3, 8, 1)`"""
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.manual_seed(0)
x = load_sample_image("flower.jpg")[None, ::4, ::4] / 255
x = torch.tensor(x).float().permute(0, 3, 1, 2)

colours = nn.Conv2d(3, 3, kernel_size=3, groups=3, bias=False)
conv = nn.Sequential(
    colours, nn.Conv2d(3, 8, kernel_size=1))
y = conv(x)
print("channels:", x.shape[1], "to", y.shape[1])
for name, weight in conv.named_parameters():
    print(name, tuple(weight.shape))
print("parameters:", sum(p.numel() for p in conv.parameters()))
