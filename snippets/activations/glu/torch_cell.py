"""`F.glu(x, dim)`, `nn.GLU(dim)`"""
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 8)

half = F.glu(x)  # dim=-1
a, b = x.chunk(2, dim=-1)
same = torch.allclose(half, a * torch.sigmoid(b), atol=1e-6)
print("in and out:", tuple(x.shape), tuple(half.shape))
print("a * sigmoid(b):", same)

# SwiGLU and GEGLU: another function for the gate, b or a
swiglu = F.silu(a) * b
geglu = a * F.gelu(b)
print("swiglu:", swiglu.shape[-1], "geglu:", geglu.shape[-1])
layer = nn.Sequential(nn.Linear(8, 8), nn.GLU())
print("Linear(8, 8) gives", layer(x).shape[-1])
