"""`MSELoss()`"""
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True)
x = torch.tensor(x / x.std(0)).float()  # centred already
y = (torch.tensor(y).float() / 100)[:, None]

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()

for epoch in range(100):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    y_pred = model(x)
print(f"squared error: {loss_fn(y_pred, y):.2f}")
print(f"by hand: {((y_pred - y) ** 2).mean():.2f}")
