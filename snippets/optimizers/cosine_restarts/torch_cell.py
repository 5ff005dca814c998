"""`CosineAnnealingWarmRestarts(optimizer, T_0, T_mult)`"""
import torch
from torch.optim import lr_scheduler

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.2)
scheduler = lr_scheduler.CosineAnnealingWarmRestarts(
    optimizer, T_0=4, T_mult=2)  # by default 1: all of length 4

rates = []
for step in range(16):
    rates.append(optimizer.param_groups[0]["lr"])
    w.grad = torch.tensor(2.0)
    optimizer.step()
    scheduler.step()

for step in (0, 2, 4, 8, 12):
    print(f"step {step}: {rates[step]:.2f}")
