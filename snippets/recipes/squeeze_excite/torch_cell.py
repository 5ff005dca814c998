"""`nn.AdaptiveAvgPool2d(1)`, `nn.Conv2d(n, n // ratio, 1)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 16, 8, 8)


class Block(nn.Module):
    def __init__(self, n, ratio=4):
        super().__init__()
        self.gate = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(n, n // ratio, 1), nn.ReLU(),
            nn.Conv2d(n // ratio, n, 1), nn.Sigmoid())

    def forward(self, x):
        return x * self.gate(x)  # (n, channels, 1, 1)


model = Block(16)
output = model(x)
print("output:", tuple(output.shape))
count = sum(p.numel() for p in model.parameters())
print("parameters:", count)
