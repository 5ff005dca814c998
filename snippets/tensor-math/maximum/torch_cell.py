"""`torch.max`, `torch.amax`, `torch.amin`, `torch.maximum`"""
import torch
from torch.autograd import grad

x = torch.tensor([2.0, 1.0, 2.0], requires_grad=True)
largest = torch.amax(x, dim=0)
smallest = torch.amin(x, dim=0)
bounded = torch.maximum(x, torch.tensor(2.0))
chosen = torch.where(x >= 2.0, x, 2.0)
values, places = torch.max(x, dim=0)  # two results
(shared,) = grad(largest, x)
(single,) = grad(values, x)
(whole,) = grad(torch.max(x), x)
(at_bound,) = grad(bounded.sum(), x)
(mended,) = grad(chosen.sum(), x)

print("largest:", largest.item(), "smallest:", smallest.item())
print("max(x, dim=0):", values.item(), "at", places.item())
print("gradient of amax:", shared.numpy())
print("gradient of max(x, dim=0):", single.numpy())
print("gradient of max(x):", whole.numpy())
print("gradient of maximum:", at_bound.numpy())
print("gradient of where:", mended.numpy())
