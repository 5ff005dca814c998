import torch
from torch import nn

loss = nn.Linear(2, 1)(torch.ones(1, 2)).sum().item()
loss.backward()
