"""`ExponentialLR(gamma)`, `StepLR(step_size, gamma)`"""
import torch
from torch.optim import lr_scheduler

w = torch.tensor(1.0, requires_grad=True)
rates = {"smooth": [], "stairs": []}
for name in rates:
    optimizer = torch.optim.SGD([w], lr=0.1)
    if name == "smooth":  # a tenth of the way at each call
        scheduler = lr_scheduler.ExponentialLR(
            optimizer, gamma=0.5 ** (1 / 10))
    else:
        scheduler = lr_scheduler.StepLR(
            optimizer, step_size=10, gamma=0.5)
    for step in range(21):
        rates[name].append(optimizer.param_groups[0]["lr"])
        w.grad = torch.tensor(2.0)
        optimizer.step()
        scheduler.step()

for name in rates:
    fifth, tenth = rates[name][5], rates[name][10]
    print(f"{name}: {fifth:.3f} at 5, {tenth:.3f} at 10")
