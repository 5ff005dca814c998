"""`BCELoss()`"""
import torch
from torch import nn

y = torch.tensor([1.0])
loss_fn = nn.BCELoss()
for p in [0.1, 1e-6, 1e-9, 0.0]:
    loss = loss_fn(torch.tensor([p]), y)
    print(f"p = {p:g}: {loss:.2f}")

clamped = torch.tensor([0.0]).clamp(1e-7, 1 - 1e-7)
print(f"p = 0, clamped: {loss_fn(clamped, y):.2f}")  # as Keras

# logits have no such limit
logit = torch.tensor([[-200.0]])
stable = nn.BCEWithLogitsLoss()
print(f"logit = -200: {stable(logit[0], y):.0f}")

model = nn.Sequential(nn.Sigmoid())
loss = loss_fn(model(logit)[:, 0], y)
print(f"model that ends in sigmoid: {loss:.0f}")
