"""`MSELoss()`"""
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True, scaled=False)
x = torch.tensor((x - x.mean(0)) / x.std(0)).float()
y = (torch.tensor(y).float() / 100)[:, None]

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()  # a loss, not an optimizer

for epoch in range(100):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
print(f"squared error: {loss_fn(model(x), y):.2f}")
print(f"by hand: {((model(x) - y) ** 2).mean():.2f}")
