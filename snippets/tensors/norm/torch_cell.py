"""`linalg.norm`, `linalg.vector_norm`, `F.normalize`"""
import torch
import torch.nn.functional as F

x = torch.tensor([[1.8, 2.4], [-3.2, 2.4]])
length = torch.linalg.norm(x)
matrix = torch.linalg.norm(x, ord=2)  # how far it stretches
second = torch.linalg.vector_norm(x, ord=2)
unit = F.normalize(x, dim=1)
print(f"norm: {length:.2f}")
print(f"ord=2: {matrix:.2f} {second:.2f}")
print("of length 1:", *unit.numpy().round(2))

zero = torch.zeros(2, requires_grad=True)
y = torch.linalg.norm(zero)
(gradient,) = torch.autograd.grad(y, zero)
print("gradient at 0:", gradient.numpy())
