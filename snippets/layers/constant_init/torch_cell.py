"""`init.constant_(tensor, 0.1)`, `init.normal_(tensor, std)`"""
import torch
from torch import nn
from torch.nn import init

torch.manual_seed(0)

layer = nn.Linear(400, 500)
init.normal_(layer.weight, std=0.02)  # in place
init.constant_(layer.bias, 0.1)
print(f"spread: {layer.weight.std():.3f}")
print(f"bias: {layer.bias[0]:.1f}")

normal = init.normal_(torch.empty(500, 400))
uniform = init.uniform_(torch.empty(500, 400))
cut = init.trunc_normal_(torch.empty(500, 400))
print(f"normal by default: {normal.std():.3f}")
print(f"uniform by default, up to {uniform.max():.2f}")
print(f"cut off, up to {cut.max():.1f}")
