"""`torch.pow(x, y)`, `torch.rsqrt(x)`"""
import torch

x = torch.tensor([0.25, 4.0, -8.0])
cubes = torch.pow(x, 3)  # x ** 3
fractions = torch.pow(x, 1 / 3)
inverse_roots = torch.rsqrt(x)  # x ** -0.5
print("cubes:", *cubes.numpy().round(3))
print("cube roots:", *fractions.numpy().round(3))
print("1 / sqrt:", *inverse_roots.numpy().round(3))

n = torch.tensor([2, 10])
large = torch.pow(n, 10)
print("to the 10th:", *large.numpy())
try:
    torch.pow(n, -1)
except RuntimeError:
    print("to -1: refused")
silent = torch.pow(n, torch.tensor(-1))  # no error
print("to tensor(-1):", *silent.numpy())
inverses = torch.pow(n.float(), -1)
print("to -1, as floats:", *inverses.numpy())
roots = torch.pow(n, 0.5)
print("to 0.5:", *roots.numpy().round(3))
