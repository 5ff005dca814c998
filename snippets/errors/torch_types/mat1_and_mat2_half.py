import torch
from torch import nn

model = nn.Linear(3, 1).half()
model(torch.randn(2, 3))
