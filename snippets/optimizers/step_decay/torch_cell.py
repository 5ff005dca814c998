"""`MultiStepLR(optimizer, milestones, gamma)`"""
import torch
from torch.optim import lr_scheduler

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = lr_scheduler.MultiStepLR(  # Keras's boundaries + 1
    optimizer, milestones=[4, 7], gamma=0.5)

rates = []
for step in range(9):
    rates.append(optimizer.param_groups[0]["lr"])
    w.grad = torch.tensor(2.0)
    optimizer.step()
    scheduler.step()

for step in (2, 3, 4, 6, 7):
    print(f"step {step}: {rates[step]:.3f}")
