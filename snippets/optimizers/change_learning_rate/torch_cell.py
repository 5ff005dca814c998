"""`optimizer.param_groups`, `group["lr"]`"""
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters())
loss_fn = nn.MSELoss()
weights = []
for rate in (0.02, 0.002):
    for group in optimizer.param_groups:
        group["lr"] = rate
    for epoch in range(3):
        optimizer.zero_grad()
        loss_fn(model(x), y).backward()
        optimizer.step()
    weights.append(model.weight.item())
    print(f"3 steps at {rate}, weight: {weights[-1]:.3f}")
