import torch
from torch import nn

model = nn.Linear(2, 1)
torch.optim.Adam(model.parameters(), learning_rate=0.001)
