"""`nn.utils.clip_grad_norm_(params, max_norm)`"""
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True)  # y goes up to 346
x = torch.tensor(x).float()
y = torch.tensor(y).float()

model = nn.Sequential(
    nn.Linear(10, 8), nn.ReLU(), nn.Linear(8, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()


def train_step():
    optimizer.zero_grad()
    loss_fn(model(x).squeeze(-1), y).backward()
    # after backward, before step; returns the norm it found
    norm = nn.utils.clip_grad_norm_(
        model.parameters(), max_norm=1.0)
    optimizer.step()
    return norm.item()


before = [p.detach().clone() for p in model.parameters()]
found = train_step()
step = [a - b for a, b in zip(model.parameters(), before)]
length = torch.sqrt(sum((s**2).sum() for s in step))
print(f"length of one step: {length:.2f}")
print("norm above 1, so clipped:", found > 1)
