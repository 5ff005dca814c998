"""`nn.SiLU()`, `F.silu(x)`, `F.mish(x)`"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-4, 4, 81)
curve = F.silu(x)  # there is no swish
quick = x * torch.sigmoid(1.702 * x)  # nor a beta
mish = F.mish(x)
print("silu of 1:", curve[50].numpy().round(4))
print("with beta=1.702:", quick[50].numpy().round(4))
print("mish of 1:", mish[50].numpy().round(4))
lowest = int(torch.argmin(curve))
print(f"lowest: {curve[lowest]:.3f} at {x[lowest]:.1f}")
layer = nn.Sequential(nn.Linear(8, 8), nn.SiLU())
print("SiLU is", layer[1])
