"""`torch.eq`, `torch.equal`, `torch.allclose`, `torch.isnan`"""
import torch

a = torch.tensor([0.1, 0.5])
b = torch.tensor([0.3, 0.7]) - 0.2
each = torch.eq(a, b)  # one answer for each number
exact = torch.equal(a, b)  # one answer for all
near = torch.allclose(a, b)
print("shape of eq:", tuple(each.shape))
print("exactly:", exact, "nearly:", near)

x = torch.log(torch.tensor([-1.0]))
print("nan == nan:", bool(x == x))
print("is nan:", bool(torch.isnan(x)))
