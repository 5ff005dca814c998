"""`torch.max`, `torch.amax`, `torch.amin`, `torch.maximum`"""
import torch

x = torch.tensor([2.0, 1.0, 2.0], requires_grad=True)
largest = torch.amax(x, dim=0)
smallest = torch.amin(x, dim=0)
bounded = torch.maximum(x, torch.tensor(2.0))
values, indices = torch.max(x, dim=0)  # two results
(shared,) = torch.autograd.grad(largest, x)
(single,) = torch.autograd.grad(values, x)
(at_bound,) = torch.autograd.grad(bounded.sum(), x)

print("largest:", largest.item(), "smallest:", smallest.item())
print("gradient of amax:", shared.numpy())
print("gradient of max:", single.numpy())
print("gradient of maximum:", at_bound.numpy())
