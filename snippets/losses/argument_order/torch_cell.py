"""`BCELoss()(input, target)`"""
import torch
from torch import nn

y = torch.tensor([1, 0, 1], dtype=torch.float32)
p = torch.tensor([0.9, 0.2, 0.6])

# labels last
loss = nn.BCELoss()(p, y)
print(f"cross-entropy: {loss:.2f}")
error = nn.MSELoss()(p, y)
print(f"squared error: {error:.2f}")

swapped = nn.BCELoss()(y, p)
print(f"cross-entropy, swapped: {swapped:.1f}")
