"""`torch.optim.Adam(model.parameters(), lr)`"""
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
loss_fn = nn.MSELoss()
# no names as strings; it must be told what to move
optimizer = torch.optim.Adam(model.parameters(), lr=0.3)
for epoch in range(10):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()

weight = model.weight.item()
print(f"weight after 10 steps: {weight:.2f}")
try:
    torch.optim.Adam()
except TypeError as error:
    print(error)
