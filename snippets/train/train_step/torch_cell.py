"""`loss.backward()`, `optimizer.step()`"""
import numpy as np
import torch
from torch import nn

x = np.random.default_rng(0).normal(size=(256, 4))
y = x @ [[3], [-2], [0], [0]]
x, y = torch.tensor(x).float(), torch.tensor(y).float()

torch.manual_seed(0)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)


def train_step(xb, yb):
    optimizer.zero_grad()
    error = model(xb) - yb
    size = torch.sum(torch.abs(model.weight))
    loss = torch.mean(error**2) + 0.2 * size
    loss.backward()
    optimizer.step()
    return loss.item()


for epoch in range(30):
    loss = train_step(x, y)
print(f"last loss: {loss:.2f}")
