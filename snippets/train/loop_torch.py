"""`zero_grad()`, `loss.backward()`, `optimizer.step()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 20)
y = (x.sum(dim=1) > 0).float()

model = nn.Linear(20, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.BCEWithLogitsLoss()


def train_step(xb, yb):
    optimizer.zero_grad()  # gradients add up until cleared
    logits = model(xb).squeeze(-1)
    loss = loss_fn(logits, yb)
    loss.backward()
    optimizer.step()
    return loss.detach()


for step in range(100):
    loss = train_step(x, y)
print(f"loss after 100 steps: {loss.item():.2f}")
