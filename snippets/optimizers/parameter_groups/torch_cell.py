"""`SGD([{"params": ..., "lr": ...}, ...])`"""
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = nn.Sequential()
model.body = nn.Linear(1, 1)
model.head = nn.Linear(1, 1)
for layer in model:
    nn.init.ones_(layer.weight)
    nn.init.zeros_(layer.bias)
optimizer = torch.optim.SGD([
    {"params": model.body.parameters()},  # lr from below
    {"params": model.head.parameters(), "lr": 0.02},
], lr=0.001)
loss_fn = nn.MSELoss()
for epoch in range(5):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()

body, head = model.body.weight.item(), model.head.weight.item()
print(f"body: {body:.2f}, head: {head:.2f}")
