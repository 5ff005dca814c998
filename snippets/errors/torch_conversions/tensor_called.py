import torch
from torch.nn.functional import mse_loss as loss

for step in range(2):
    loss = loss(torch.ones(3), torch.zeros(3))
