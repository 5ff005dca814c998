"""`torch.optim.RMSprop(params, lr, alpha, eps)`"""
import torch
from torch import nn

steep = torch.tensor([1.0, 1e-4])

w = torch.ones(2, requires_grad=True)
moved = []
for optimizer in (
    torch.optim.RMSprop([w]),
    torch.optim.RMSprop(
        [w], lr=0.01, alpha=0.9, eps=1e-8),  # root of 1e-16
):
    nn.init.ones_(w)
    for step in range(10):
        optimizer.zero_grad()
        loss = (steep * w).sum()
        loss.backward()
        optimizer.step()
    moved.append((1 - w).detach().numpy())
    first, second = moved[-1]
    print(f"moved by {first:.3f} and {second:.3f}")
