"""`CrossEntropyLoss(label_smoothing=0.1)`"""
import torch
from torch import nn

y = torch.tensor([2, 0, 1])
x = torch.tensor(
    [[0.5, 0.1, 9.0], [8.0, 0.3, 0.2], [2.0, 9.5, 0.3]]
)  # all right, all sure

plain = nn.CrossEntropyLoss()
loss_fn = nn.CrossEntropyLoss(label_smoothing=0.1)
print(f"plain: {plain(x, y):.3f}")
print(f"smoothed: {loss_fn(x, y):.3f}")
