"""`torch.clamp(x, low, high)`, `torch.where`"""
import torch

x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0], requires_grad=True)
clipped = torch.clamp(x, 0.0, 1.0)
(gradient,) = torch.autograd.grad(clipped.sum(), x)
print("clipped:", clipped.detach().numpy())
print("gradient:", gradient.numpy())  # 0 at the bounds

outside = (x < 0.0) | (x > 1.0)
chosen = torch.where(outside, clipped.detach(), x)
(mended,) = torch.autograd.grad(chosen.sum(), x)
print("gradient of torch.where:", mended.numpy())
