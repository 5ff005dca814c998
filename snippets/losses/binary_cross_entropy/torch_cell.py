"""`BCEWithLogitsLoss()`"""
import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

torch.manual_seed(0)
x, y = load_breast_cancer(return_X_y=True)
x = torch.tensor((x - x.mean(0)) / x.std(0)).float()
y = torch.tensor(y).float()[:, None]  # like the output: (n, 1)

model = nn.Linear(30, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.BCEWithLogitsLoss()

for epoch in range(20):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    logits = model(x)
print(f"loss: {loss_fn(logits, y):.2f}")
p = torch.sigmoid(logits)
print(f"right: {((p > 0.5) == y).float().mean():.2f}")
