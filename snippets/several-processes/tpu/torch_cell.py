"""`torch.device("xla")`, `nn.Module.to(device)`"""
import importlib.util

import torch
from torch import nn

# A package of its own, torch_xla, makes TPUs devices.
tpu = importlib.util.find_spec("torch_xla") is not None
print("torch_xla is installed:", tpu)
device = torch.device("xla" if tpu else "cpu")
model = nn.Linear(4, 1).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)

x, y = torch.ones(8, 4), torch.ones(8, 1)
output = model(x.to(device))
loss = nn.functional.mse_loss(output, y.to(device))
loss.backward()
optimizer.step()
print("trained:", model.weight.grad is not None)
