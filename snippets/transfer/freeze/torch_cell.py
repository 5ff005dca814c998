"""`base.requires_grad_(False)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)

base, head = nn.Linear(64, 32), nn.Linear(32, 10)
model = nn.Sequential(base, nn.ReLU(), head)


def to_train():
    return sum(p.requires_grad for p in model.parameters())


for p in model.parameters():
    p.require_grad = False  # a typo: no error
base.requires_grad = False  # on a layer: no error either
print("to train after two slips:", to_train())
base.requires_grad_(False)
print("to train, base frozen:", to_train())

optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.CrossEntropyLoss()
before = [p.detach().clone() for p in model.parameters()]
for epoch in range(20):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
still = [*map(torch.equal, before, model.parameters())]
print("unchanged, base then head:", still)
