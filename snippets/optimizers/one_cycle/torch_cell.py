"""`OneCycleLR(optimizer, max_lr, total_steps)`"""
import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

x = torch.linspace(-1, 1, 64).reshape(-1, 1)
layer = nn.Linear(1, 1)
model = nn.Sequential(layer)
nn.init.zeros_(layer.weight)
nn.init.zeros_(layer.bias)
optimizer = torch.optim.Adam(model.parameters())
schedule = OneCycleLR(optimizer, max_lr=0.1, total_steps=40,
                      cycle_momentum=False)  # keeps betas
rates = []
for epoch in range(5):
    for xb in x.split(8):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(xb), 2 * xb).backward()
        optimizer.step()
        rates.append(schedule.get_last_lr()[0])
        schedule.step()  # once a batch, not an epoch
print("every 11th rate:", *(f"{r:.3f}" for r in rates[::11]))
print(f"weight: {layer.weight.item():.2f}")
