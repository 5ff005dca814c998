"""`block.requires_grad_(True)`, `torch.optim.SGD(tuned)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)

bottom = nn.Sequential(nn.Linear(64, 32), nn.ReLU())
block = nn.Sequential(nn.Linear(32, 32), nn.ReLU())
model = nn.Sequential(bottom, block, nn.Linear(32, 10))
loss_fn = nn.CrossEntropyLoss()


def train(lr, epochs):
    tuned = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.SGD(tuned, lr=lr)
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss_fn(model(x), y).backward()
        optimizer.step()
    print("weights to train:", len(tuned))
    return optimizer


bottom.requires_grad_(False)
block.requires_grad_(False)
first = train(lr=0.5, epochs=20)
block.requires_grad_(True)
second = train(lr=0.05, epochs=20)
