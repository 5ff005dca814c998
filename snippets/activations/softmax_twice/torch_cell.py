"""`nn.CrossEntropyLoss()`, `nn.Softmax(dim=1)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = map(torch.tensor, load_digits(return_X_y=True))
x = (x / 16).float()
loss_fn = nn.CrossEntropyLoss()  # its softmax is inside


def train(*last):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 10), *last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(100):
        optimizer.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        optimizer.step()
    return model, loss.item()


model, loss = train()
twice, loss_twice = train(nn.Softmax(dim=1))  # no complaint
print(f"logits: {loss:.2f}, softmax first: {loss_twice:.2f}")
perfect = loss_fn(nn.functional.one_hot(y).float(), y)
print(f"softmax first, at its best: {perfect:.2f}")
