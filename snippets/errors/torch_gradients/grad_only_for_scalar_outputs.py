import torch
from torch import nn

outputs = nn.Linear(3, 1)(torch.randn(8, 3))
loss = nn.MSELoss(reduction="none")(outputs, torch.zeros(8, 1))
loss.backward()
