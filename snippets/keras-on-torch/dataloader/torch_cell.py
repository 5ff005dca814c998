"""`for xb, yb in loader`, `data.DataLoader(dataset)`"""
import torch
from torch import nn
from torch.utils import data

torch.manual_seed(0)
x = torch.randn(60, 4)
y = x.sum(dim=1, keepdim=True)
dataset = data.TensorDataset(x, y)
loader = data.DataLoader(dataset, batch_size=16)

model = nn.Linear(4, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
steps = 0
for _ in range(3):
    for xb, yb in loader:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(xb), yb).backward()
        optimizer.step()
        steps += 1
print("steps:", steps)
print(f"loss: {nn.functional.mse_loss(model(x), y):.3f}")
