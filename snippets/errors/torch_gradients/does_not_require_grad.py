import torch
from torch import nn

model = nn.Linear(2, 1).requires_grad_(False)
model(torch.randn(4, 2)).mean().backward()
