"""`torch.where(y == 0, 0.0, x / divisor)`"""
import torch

x = torch.tensor([6.0, 1.0, 0.0])
y = torch.tensor([2.0, 0.0, 0.0], requires_grad=True)
print("x / y:", (x / y).detach().numpy())
plain = torch.where(y == 0, 0.0, x / y)
(spoilt,) = torch.autograd.grad(plain.sum(), y)
print("where alone:", plain.detach().numpy())
print("its gradient:", spoilt.numpy())

divisor = torch.where(y == 0, 1.0, y)  # first of all
safe = torch.where(y == 0, 0.0, x / divisor)
(gradient,) = torch.autograd.grad(safe.sum(), y)
print("safe divisor:", safe.detach().numpy())
print("gradient:", gradient.numpy())

far = torch.tensor([1.0, torch.nan, torch.inf])
weight = torch.tensor([1.0, 0.0, 0.0])
kept = torch.where(weight == 0, 0.0, far * weight)
print("weighted:", (far * weight).numpy(), kept.numpy())
