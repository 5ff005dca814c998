"""`AveragedModel(model, multi_avg_fn)`, `update_parameters`"""
import torch
from torch import nn
from torch.optim import swa_utils

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
averaged = swa_utils.AveragedModel(
    model,
    multi_avg_fn=swa_utils.get_ema_multi_avg_fn(decay=0.9))
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
loss_fn = nn.MSELoss()
for step in range(10):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
    averaged.update_parameters(model)

weight = model.weight.item()
average = averaged.module.weight.item()
print(f"weight: {weight:.2f}, average: {average:.2f}")
