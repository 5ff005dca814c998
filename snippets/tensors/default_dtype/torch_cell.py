"""`torch.set_default_dtype(dtype)`, `get_default_dtype()`"""
import torch
from torch import nn

before = torch.get_default_dtype()
torch.set_default_dtype(torch.float64)  # at any time
layer = nn.Linear(2, 1)
nn.init.ones_(layer.weight)
nn.init.zeros_(layer.bias)
x = torch.tensor([[0.1, 0.2]])  # float64 too
made = torch.ones(2)
output = layer(x)  # another type would be refused
error = abs(output.item() - (0.1 + 0.2))
print("before:", before, "now:", torch.get_default_dtype())
print("a tensor of numbers:", x.dtype)
print("made by ones:", made.dtype)
print("weights, output:", layer.weight.dtype, output.dtype)
print("error below 1e-12:", error < 1e-12)
