import torch
from torch import nn

outputs = nn.Linear(3, 1)(torch.randn(2, 3))
outputs.numpy()
