"""`torch.arange(start, end)`, `linspace(start, end, n)`"""
import torch

whole = torch.arange(2, 5)  # 5 is left out
steps = torch.arange(0.0, 1.0, 0.25)
points = torch.linspace(0.0, 1.0, 5)  # 1 is there
print("arange:", whole.numpy(), whole.dtype)
print("steps:", steps.numpy())
print("linspace:", points.numpy(), points.dtype)

ints = torch.linspace(0, 1, 5)
print("linspace(0, 1, 5):", ints.dtype)
product = whole * points[2:]
print("arange * linspace:", product.numpy())
