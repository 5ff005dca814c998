"""`base.requires_grad_(False)`, `base.eval()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.normal(2.0, 1.0, (128, 4))
y = x.sum(dim=1, keepdim=True)

bottom = [nn.Linear(4, 8), nn.BatchNorm1d(8, eps=1e-3)]
base = nn.Sequential(*bottom)
head = nn.Linear(8, 1)
model = nn.Sequential(base, head)

base.requires_grad_(False)
optimizer = torch.optim.SGD(head.parameters(), lr=0.01)
loss_fn = nn.MSELoss()


def train_step(xb, yb):
    model.train()
    base.eval()  # or its batch norm follows the new data
    optimizer.zero_grad()
    loss_fn(model(xb), yb).backward()
    optimizer.step()


before = [t.clone() for t in base.state_dict().values()]
for step in range(12):
    train_step(x, y)
after = base.state_dict().values()
still = [torch.equal(a, b) for a, b in zip(before, after)]
print(f"unchanged in the base: {sum(still)} of {len(still)}")
