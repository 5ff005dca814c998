"""`L1Loss()`, `HuberLoss(delta)`"""
import math

import torch
from torch import nn

y = torch.tensor([1.0, 2.0, 3.0, 4.0])
y_pred = torch.tensor([1.5, 2.0, 2.0, 14.0])  # one is far off

squared = nn.MSELoss()
absolute = nn.L1Loss()
huber = nn.HuberLoss(delta=2.0)
print(f"squared error: {squared(y_pred, y):.2f}")
print(f"absolute error: {absolute(y_pred, y):.2f}")
print(f"Huber: {huber(y_pred, y):.2f}")

log_cosh = torch.logaddexp(y_pred - y, y - y_pred) - math.log(2)
print(f"log-cosh: {log_cosh.mean():.2f}")
