"""`total += loss.detach()`, `total.item()`"""
import torch
from torch import nn

x = torch.linspace(0, 1, 20)[:, None]
y = 3 * x
dense = nn.Linear(1, 1)
nn.init.ones_(dense.weight)
nn.init.zeros_(dense.bias)
optimizer = torch.optim.SGD(dense.parameters(), lr=0.01)
total, updates = torch.zeros(()), 0
for xb, yb in zip(x.split(2), y.split(2)):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(dense(xb), yb)
    loss.backward()
    optimizer.step()
    updates += 1
    total += loss.detach()
    if updates % 4 == 0:  # at each batch item() would wait
        mean = total.item() / updates
        print("after batch", updates - 1, f"loss {mean:.3f}")
print("updates:", updates)
weight = dense.weight.item()
print(f"weight: {weight:.3f}")
