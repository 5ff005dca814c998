"""`model.state_dict()`, `np.savez(path, **arrays)`"""
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.reshape(-1, 1, 8, 8).float() / 16

model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.ReLU(),
    nn.BatchNorm2d(4),  # eps=1e-5
    nn.Flatten(), nn.Linear(144, 10),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(40):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()

arrays = {k: v.numpy() for k, v in model.state_dict().items()}
np.savez("from_torch.npz", **arrays)
for name, array in arrays.items():
    print(name, array.shape)
