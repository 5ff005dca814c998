"""`nn.Conv2d(n, m, 1, stride)`, `nn.Module`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3, 8, 8)


def conv(channels, filters, size, stride=1):
    return nn.Sequential(
        nn.Conv2d(channels, filters, size, stride,
                  padding=size // 2, bias=False),
        nn.BatchNorm2d(filters))


class Block(nn.Module):
    def __init__(self, channels, filters, stride):
        super().__init__()
        self.first = conv(channels, filters, 3, stride)
        self.second = conv(filters, filters, 3)
        self.shortcut = nn.Identity()
        if stride > 1 or channels != filters:
            self.shortcut = conv(channels, filters, 1, stride)

    def forward(self, x):
        y = self.second(self.first(x).relu())
        return (y + self.shortcut(x)).relu()  # after the sum


model = Block(3, 16, stride=2).eval()
output = model(x)
print("output:", tuple(output.shape))
