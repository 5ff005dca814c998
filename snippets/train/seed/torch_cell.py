"""`torch.manual_seed(seed)`, `random.seed`, `np.random.seed`"""
import random

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x = torch.linspace(-1, 1, 64)[:, None]
dataset = TensorDataset(x, (x**2).expand(-1, 4))


def run(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # PyTorch's own, nothing else
    drawn = random.random(), np.random.rand()
    model = nn.Linear(1, 4)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    batches = DataLoader(dataset, batch_size=8, shuffle=True)
    for xb, yb in batches:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(xb), yb).backward()
        optimizer.step()
    return drawn, model.weight.detach()


drawn, weight = run(seed=0)
again, weight_again = run(seed=0)
print("same drawings:", drawn == again)
print("same weights:", torch.equal(weight, weight_again))
