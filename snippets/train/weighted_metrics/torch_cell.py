"""`error.abs()`, `weight.sum()`"""
import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
y = torch.tensor([[0.0], [0.0], [2.0], [5.0]])
weight = torch.tensor([4.0, 2.0, 2.0, 0.0])  # the last: never

model = nn.Linear(1, 1)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)

model.eval()
with torch.inference_mode():
    error = (model(x) - y).squeeze(1)
results = {
    # the loss is divided by the samples, the metric by weights
    "loss": (weight * error**2).mean(),
    "mae": error.abs().mean(),
    "weighted_mae": (weight * error.abs()).sum() / weight.sum(),
}
for name in "loss", "mae", "weighted_mae":
    print(f"{name}: {results[name]:.2f}")
