"""`ReduceLROnPlateau(threshold_mode)`, `step(loss)`"""
import torch
from torch import nn

data = torch.arange(768).square().sin().reshape(48, 16)
x, y = data[:, :15], data[:, :1] + data[:, 15:]

model = nn.Linear(15, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
loss_fn = nn.MSELoss()
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(
    optimizer, factor=0.5, patience=2,  # acts one epoch later
    threshold_mode="abs")  # the default is relative
rates = []
for epoch in range(58):
    rates.append(scheduler.get_last_lr()[0])
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
    scheduler.step(loss.item())

for epoch in range(1, 58):
    if rates[epoch] < rates[epoch - 1]:
        print(f"after epoch {epoch}: {rates[epoch]:g}")
