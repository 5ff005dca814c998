"""`MSELoss()(y_pred, y[:, None])`"""
import warnings

import torch
from torch import nn

y = torch.tensor([0.0, 1.0, 2.0])
y_pred = torch.tensor([[0.0], [1.0], [2.0]])  # no error at all

loss_fn = nn.MSELoss()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = loss_fn(y_pred, y)
print(f"(3,), (3, 1): {wrong:.2f}")
print("warnings:", len(caught))
print(f"(3, 1), (3, 1): {loss_fn(y_pred, y[:, None]):.2f}")

by_hand = ((y - y_pred) ** 2).mean()
print(f"by hand: {by_hand:.2f}")
