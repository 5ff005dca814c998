"""`MSELoss(reduction="none")`, `"sum"`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
y = torch.tensor(rng.normal(size=(4, 3))).float()
y_pred = torch.tensor(rng.normal(size=(4, 3))).float()

# one number for each element
none = nn.MSELoss(reduction="none")
total = nn.MSELoss(reduction="sum")
mean = nn.MSELoss()
print("none:", tuple(none(y_pred, y).shape))
print(f"sum: {total(y_pred, y):.2f}")
print(f"mean: {mean(y_pred, y):.2f}")
