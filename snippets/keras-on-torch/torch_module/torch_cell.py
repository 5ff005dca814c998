"""`module.train()`, `module.parameters()`"""
import numpy as np
import torch
from torch import nn

x = np.random.default_rng(0).normal(size=(64, 4))
x = torch.tensor(x).float()
y = x.sum(dim=1, keepdim=True)

torch.manual_seed(0)
module = nn.Sequential(
    nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
optimizer = torch.optim.SGD(module.parameters(), lr=0.1)
module.train()
for _ in range(5):
    losses = []
    for xb, yb in zip(x.split(16), y.split(16)):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(module(xb), yb)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
print(f"loss: {np.mean(losses):.2f}")
print("trained:", len(list(module.parameters())))
