"""`torch.optim.SGD([{"params": ..., "lr": ...}])`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)

base = nn.Sequential(nn.Linear(64, 32), nn.ReLU())
head = nn.Linear(32, 10)
model = nn.Sequential(base, head)
print("first:", *[n for n, p in model.named_parameters()][:1])

groups = [
    {"params": base.parameters(), "lr": 0.01},
    {"params": head.parameters()},  # the rate below
]
optimizer = torch.optim.SGD(groups, lr=0.5)
loss_fn = nn.CrossEntropyLoss()


def train(epochs):
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        optimizer.step()
        yield loss.item()


losses = list(train(epochs=30))
print(f"loss: {losses[0]:.2f}, then {losses[-1]:.2f}")
