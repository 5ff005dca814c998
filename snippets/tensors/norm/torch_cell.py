"""`linalg.norm`, `linalg.vector_norm`, `F.normalize`"""
import torch
import torch.nn.functional as F

x = torch.tensor([[3.0, 0.0], [0.0, 4.0]])
length = torch.linalg.norm(x)
matrix = torch.linalg.norm(x, ord=2)  # how far it stretches
second = torch.linalg.vector_norm(x, ord=2)
unit = F.normalize(x, dim=1)
print("norm:", length.item())
print("ord=2:", matrix.item(), second.item())
print("of length 1:", unit.tolist())

zero = torch.zeros(2, requires_grad=True)
y = torch.linalg.norm(zero)
(gradient,) = torch.autograd.grad(y, zero)
print("gradient at 0:", gradient.numpy())
