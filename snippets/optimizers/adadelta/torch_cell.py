"""`torch.optim.Adadelta(params, lr, rho, eps)`"""
import torch
from torch import nn

w = torch.tensor(1.0, requires_grad=True)
moved = []
for optimizer in (
    torch.optim.Adadelta([w]),
    torch.optim.Adadelta(
        [w], lr=1.0, rho=0.9, eps=1e-6),  # its own defaults
):
    nn.init.ones_(w)
    for step in range(50):
        optimizer.zero_grad()
        loss = w**2
        loss.backward()
        optimizer.step()
    moved.append(1 - w.item())
    print(f"moved by {moved[-1]:.4f}")
