"""`BCELoss()`"""
import torch
from torch import nn

y = torch.tensor([1.0])
loss_fn = nn.BCELoss()
for p in [0.1, 1e-6, 1e-9, 0.0]:
    loss = loss_fn(torch.tensor([p]), y)
    print(f"p = {p:g}: {loss:.2f}")

# logits have no such limit
stable = nn.BCEWithLogitsLoss()
loss = stable(torch.tensor([-200.0]), y)
print(f"logit = -200: {loss:.0f}")
