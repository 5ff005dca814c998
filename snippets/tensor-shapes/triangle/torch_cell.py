"""`torch.tril(x)`, `torch.triu(x, diagonal)`"""
import torch

x = torch.arange(1, 10).reshape(3, 3)
lower = torch.tril(x)
upper = torch.triu(x)
band = torch.tril(torch.triu(x, diagonal=-1))
above = torch.triu(x, diagonal=1)
later = torch.ones(3, 3, dtype=torch.bool).triu(1)

print("lower:", lower.tolist())
print("upper:", upper.tolist())
print("band:", band.tolist())
print("above:", above.tolist())
print("later steps:", later.int().tolist())
