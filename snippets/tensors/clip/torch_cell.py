"""`torch.clamp(x, low, high)`, `torch.where`"""
import torch

x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0], requires_grad=True)
y = torch.clamp(x, 0.0, 1.0)
(gradient,) = torch.autograd.grad(y.sum(), x)
print("clipped:", y.detach().numpy())
print("gradient:", gradient.numpy())  # 0 at the bounds

outside = (x < 0.0) | (x > 1.0)
y = torch.where(outside, y.detach(), x)
(mended,) = torch.autograd.grad(y.sum(), x)
print("as TensorFlow:", mended.numpy())
