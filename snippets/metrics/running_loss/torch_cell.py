"""`total += loss.item() * len(xb)`"""
import torch
from sklearn.datasets import load_iris
from torch import nn

x, y = map(torch.tensor, load_iris(return_X_y=True))
x = x.float()
model = nn.Linear(4, 3)
nn.init.eye_(model.weight)
nn.init.zeros_(model.bias)
loss_fn = nn.CrossEntropyLoss()

total = rows = 0
for i in [0, 100]:  # 100 rows, then 50
    xb, yb = x[i : i + 100], y[i : i + 100]
    loss = loss_fn(model(xb), yb)
    total += loss.item() * len(xb)  # a number, no graph
    rows += len(xb)
mean = total / rows
print(f"mean over the rows: {mean:.2f}")
print(f"in one batch: {loss_fn(model(x), y):.2f}")
