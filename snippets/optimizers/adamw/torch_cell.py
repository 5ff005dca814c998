"""`torch.optim.AdamW(params, weight_decay)`"""
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x + 2

model = nn.Linear(1, 1)
nn.init.ones_(model.weight)
nn.init.ones_(model.bias)
groups = [
    {"params": [model.weight]},
    {"params": [model.bias], "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, lr=0.1, weight_decay=0.1)
loss_fn = nn.MSELoss()
for epoch in range(40):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()

weight, bias = model.weight, model.bias
print(f"weight: {weight.item():.2f}, bias: {bias.item():.2f}")
