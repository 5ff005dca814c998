"""`CosineAnnealingLR(T_max)`, `scheduler.step()`"""
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(
    optimizer, T_max=10)  # counted in calls of step()
loss_fn = nn.MSELoss()
rates = []
for step in range(16):
    rates.append(scheduler.get_last_lr()[0])
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
    if step < 10:  # past T_max the rate would rise again
        scheduler.step()  # after optimizer.step()

for step in (0, 5, 10, 15):
    print(f"step {step}: {rates[step]:.2f}")
