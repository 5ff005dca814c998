"""`nn.GELU()`, `F.gelu(x, approximate="tanh")`"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-4, 4, 81)

exact = nn.GELU()(x)
tanh = F.gelu(x, approximate="tanh")  # a word, not True
print(f"gelu(1): {exact[50]:.4f}")
print(f"with tanh: {tanh[50]:.4f}")

same = torch.equal(F.gelu(x), exact)
print("F.gelu is exact:", same)
