"""`torch.isinf`, `torch.isfinite`, `torch.nan_to_num`"""
import torch

x = torch.tensor([1.0, float("nan"), float("inf")])
infinite = torch.isinf(x)
finite = torch.isfinite(x)  # neither nan nor infinite
clean = torch.nan_to_num(x)
bounded = torch.nan_to_num(x, posinf=10.0)
print("isinf:", infinite.numpy())
print("isfinite:", finite.numpy())
print("nan_to_num:", clean.numpy())
print("posinf=10:", bounded.numpy())

if not torch.isfinite(x).all():  # there is no check_numerics
    print("not all finite")

v = torch.tensor([0.0], requires_grad=True)
y = torch.nan_to_num(torch.log(v))
(gradient,) = torch.autograd.grad(y, v)  # spoilt all the same
print("gradient of a log mended:", gradient.numpy())
