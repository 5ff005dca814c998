"""`torch.prod(x, dim)`, `x.prod()`"""
import torch

sizes = torch.tensor([[2, 3], [4, 5]], dtype=torch.int32)
rows = torch.prod(sizes, dim=1)
whole = torch.prod(sizes)
print("along the rows:", rows.numpy())
print("of all:", whole.item(), whole.dtype)

n = torch.arange(1, 15, dtype=torch.int32)
right = torch.prod(n)  # int64, whatever the integers
print("14! of int32:", right.item())
try:
    torch.prod(sizes, dim=(0, 1))
except TypeError:
    print("two axes at once: refused")
