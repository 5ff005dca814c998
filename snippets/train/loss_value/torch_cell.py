"""`loss.item()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 3)
y = x.sum(dim=1, keepdim=True)

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()
print(f"before: {loss_fn(model(x), y).item():.2f}")


def train_epoch():
    total = 0.0
    for xb, yb in zip(x.split(32), y.split(32)):
        optimizer.zero_grad()
        loss = loss_fn(model(xb), yb)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(xb)  # a float holds no graph
    return total / len(x)  # the last batch is smaller


for epoch in range(3):
    print(f"mean of an epoch: {train_epoch():.2f}")
