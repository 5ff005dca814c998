"""`nn.Conv2d(n, n, 3, groups=n)`, `nn.ReLU6()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 8, 8, 8)


class Block(nn.Module):
    def __init__(self, channels, filters, stride, wider=6):
        super().__init__()
        n, eps = channels * wider, 1e-3  # as in Keras
        self.same = stride == 1 and channels == filters
        self.inner = nn.Sequential(
            nn.Conv2d(channels, n, 1, bias=False),
            nn.BatchNorm2d(n, eps), nn.ReLU6(),
            nn.Conv2d(n, n, 3, stride, 1, groups=n, bias=False),
            nn.BatchNorm2d(n, eps), nn.ReLU6(),
            nn.Conv2d(n, filters, 1, bias=False),
            nn.BatchNorm2d(filters, eps))  # and no ReLU

    def forward(self, x):
        return x + self.inner(x) if self.same else self.inner(x)


model = Block(8, 16, stride=2).eval()
output = model(x)
print("output:", tuple(output.shape))
