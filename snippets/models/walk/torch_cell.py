"""`model.modules()`, `named_modules()`, `children()`"""
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(4, 8),
    nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 2)),
)

inside = list(model.modules())  # the model itself comes first
dense = [m for m in inside if isinstance(m, nn.Linear)]
print("layers:", len(list(model.children())),
      "with what is inside:", len(inside))
for layer in dense:
    print([tuple(p.shape) for p in layer.parameters()])

names = [name for name, module in model.named_modules()]
print("names:", names)
