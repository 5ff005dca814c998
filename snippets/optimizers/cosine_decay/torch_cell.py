"""`CosineAnnealingLR(optimizer, T_max, eta_min)`"""
import torch
from torch.optim import lr_scheduler

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.2)
scheduler = lr_scheduler.CosineAnnealingLR(
    optimizer, T_max=10, eta_min=0.02)  # a rate, not a share

rates = []
for step in range(21):
    rates.append(optimizer.param_groups[0]["lr"])
    w.grad = torch.tensor(2.0)
    optimizer.step()
    if step < 10:  # or the rate climbs again
        scheduler.step()

for step in (0, 5, 10, 15, 20):
    print(f"step {step}: {rates[step]:.3f}")
