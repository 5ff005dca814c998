"""`F.normalize(a)`, `F.cross_entropy(s, y)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:64]).float() / 16
x = x.flatten(1).split(32, dim=1)  # halves of one digit: a pair


def loss_fn(a, b):
    a, b = F.normalize(a), F.normalize(b)
    s = a @ b.T / 0.1
    y = torch.arange(64)  # right answers: the diagonal
    return F.cross_entropy(s, y) + F.cross_entropy(s.T, y)


first, second = nn.Linear(32, 16), nn.Linear(32, 16)
model = nn.ModuleList([first, second])
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
for _ in range(30):
    optimizer.zero_grad()
    loss_fn(first(x[0]), second(x[1])).backward()
    optimizer.step()
a, b = F.normalize(first(x[0])), F.normalize(second(x[1]))
right = (a @ b.T).argmax(dim=1) == torch.arange(64)
share = right.float().mean()
print("first half finds its second:", bool(share > 0.5))
