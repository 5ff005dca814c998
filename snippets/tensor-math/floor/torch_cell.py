"""`torch.floor(x)`, `torch.ceil`, `torch.sign`, `trunc`"""
import torch

x = torch.tensor([-1.5, -0.2, 0.5, 2.0])
down = torch.floor(x)
up = torch.ceil(x)
signs = torch.sign(x)
cut = torch.trunc(x)  # towards zero
whole = x.int()  # cuts too
print("floor:", down.tolist())
print("ceil:", up.tolist())
print("sign:", signs.tolist())
print("trunc:", cut.tolist())
print("cast to integers:", whole.tolist())

v = x.clone().requires_grad_()
y = torch.floor(v)
(gradient,) = torch.autograd.grad(y.sum(), v)
print("gradient of floor:", gradient.tolist())
nan = torch.tensor(float("nan"))
print("sign of nan:", torch.sign(nan).item())
