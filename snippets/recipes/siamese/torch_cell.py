"""`F.pairwise_distance(a, b)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16
i, j = torch.randint(1500, (2, 6000))  # pairs
alike = (y[i] == y[j]).float()


def loss_fn(alike, far):  # far apart only up to a margin of 1
    return alike * far**2 + (1 - alike) * F.relu(1 - far) ** 2


tower = nn.Sequential(
    nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))
optimizer = torch.optim.Adam(tower.parameters(), lr=0.005)
for batch in torch.arange(6000).repeat(4).split(32):
    a, b = tower(x[i[batch]]), tower(x[j[batch]])  # one, twice
    far = F.pairwise_distance(a, b)  # adds 1e-6, as in Keras
    loss = loss_fn(alike[batch], far).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
i, j = torch.randint(1500, 1797, (2, 2000))  # new ones
far = F.pairwise_distance(tower(x[i]), tower(x[j]))
right = ((far < 0.5) == (y[i] == y[j])).float().mean()
print("pairs told apart, over 0.9:", bool(right > 0.9))
