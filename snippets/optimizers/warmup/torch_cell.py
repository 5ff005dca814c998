"""`SequentialLR`, `LinearLR`, `CosineAnnealingLR`"""
import torch
from torch.optim import lr_scheduler

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)  # the peak
warmup = lr_scheduler.LinearLR(
    optimizer, start_factor=0.1, total_iters=5)
cosine = lr_scheduler.CosineAnnealingLR(optimizer, T_max=20)
scheduler = lr_scheduler.SequentialLR(
    optimizer, [warmup, cosine], milestones=[5])

rates = []
for step in range(26):
    rates.append(optimizer.param_groups[0]["lr"])
    w.grad = torch.tensor(2.0)
    optimizer.step()
    scheduler.step()

for step in (0, 1, 5, 15, 25):
    print(f"step {step}: {rates[step]:.3f}")
