"""`BCEWithLogitsLoss(pos_weight=w)`"""
import torch
from torch import nn

x = torch.tensor([2.0, -1.0, 0.5, -3.0])
y = torch.tensor([1.0, 1.0, 0.0, 0.0])

each = nn.functional.binary_cross_entropy_with_logits(
    x, y, pos_weight=torch.tensor(3.0), reduction="none"
)
loss_fn = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))
loss = loss_fn(x, y)  # outputs first
print("each:", each.numpy().round(3))
print(f"loss: {loss:.3f}")

try:
    nn.BCEWithLogitsLoss(pos_weight=3.0)(x, y)
except (TypeError, AttributeError) as error:
    print("a plain number:", type(error).__name__)
wrong = nn.BCEWithLogitsLoss(weight=torch.tensor(3.0))(x, y)
print(f"weight in place of pos_weight: {wrong:.3f}")
