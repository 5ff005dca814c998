"""`linalg.norm`, `linalg.vector_norm`, `F.normalize`"""
import torch
import torch.nn.functional as F

x = torch.tensor([[1.8, 2.4], [-3.2, 2.4]])
length = torch.linalg.norm(x)
second = torch.linalg.vector_norm(x, ord=2)
matrix = torch.linalg.norm(x, ord=2)  # how far it stretches
unit = F.normalize(x, dim=1)
print(f"norm: {length:.2f}")
print(f"ord=2: {second:.2f}, of a matrix: {matrix:.2f}")
print("of length 1:", *unit.numpy().round(2))
small = torch.tensor([1e-7, 0.0])
full = F.normalize(small, dim=0)
tiny = F.normalize(small, dim=0, eps=1e-6)  # as TensorFlow
print(f"of a tiny vector: {full.norm():.1f} {tiny.norm():.1f}")

zero = torch.zeros(2, requires_grad=True)
y = torch.linalg.norm(zero)
(gradient,) = torch.autograd.grad(y, zero)
print("gradient at 0:", gradient.numpy())
