"""`torch.tensor(data)`, `torch.int64`, `torch.Tensor`"""
import torch

x = torch.tensor([0.5, 1.5])
n = torch.tensor([50_000, 60_000])
print("a tensor:", isinstance(n, torch.Tensor))
print("floats:", x.dtype, "integers:", n.dtype)

squares = n * n
print("squares:", squares.tolist())
wide = torch.tensor([50_000, 60_000], dtype=torch.int64)
right = wide * wide
print("in 64 bits:", right.tolist())

old = torch.Tensor([50_000, 60_000])  # the class: float32
print("torch.Tensor:", old.dtype)
