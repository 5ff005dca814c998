"""`CrossEntropyLoss()`, `F.one_hot(y).float()`"""
import torch
import torch.nn.functional as F
from torch import nn

y = torch.tensor([2, 0, 1])
one_hot = F.one_hot(y).float()
x = torch.tensor(
    [[0.5, 0.1, 3.0], [2.5, 0.3, 0.2], [2.0, 2.5, 0.3]]
)

loss_fn = nn.CrossEntropyLoss()
print(f"loss: {loss_fn(x, one_hot):.3f}")
print(f"loss of class indices: {loss_fn(x, y):.3f}")

try:
    loss_fn(x, F.one_hot(y))  # whole numbers
except RuntimeError as error:
    print(str(error)[:60])
