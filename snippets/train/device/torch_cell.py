"""`model.to(device)`, `xb.to(device)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(64, 4))).float()
y = x.sum(dim=1, keepdim=True)

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(4, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
model.to(device)  # in place, before the optimizer is made
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn, losses = nn.MSELoss(), []

for epoch in range(5):
    total = 0.0
    for xb, yb in zip(x.split(16), y.split(16)):
        xb, yb = xb.to(device), yb.to(device)  # not in place
        optimizer.zero_grad()
        loss = loss_fn(model(xb), yb)
        loss.backward()
        optimizer.step()
        total += loss.item() / 4
    losses.append(total)
print("as chosen:", model.weight.device.type == device)
print(f"loss: {losses[0]:.2f} to {losses[-1]:.2f}")
