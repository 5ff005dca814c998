"""`optimizer.param_groups`, `group["lr"]`"""
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
loss_fn = nn.MSELoss()
path = []
for step in range(6):
    if step == 3:
        for group in optimizer.param_groups:
            group["lr"] = 0.002
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
    path.append(model.weight.item())

for step in range(1, 6):
    moved = path[step] - path[step - 1]
    print(f"step {step} moved the weight by {moved:.3f}")
