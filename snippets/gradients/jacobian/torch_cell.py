"""`torch.func.jacrev(f)(x)`, `torch.func.vmap`"""
import torch
from torch import nn
from torch.func import jacrev, vmap

torch.manual_seed(0)
x = torch.randn(5, 3)
model = nn.Sequential(
    nn.Linear(3, 8),
    nn.Tanh(),
    nn.Linear(8, 2),
)

x.requires_grad_()
output = model(x)
total, = torch.autograd.grad(output.sum(), x)
x = x.detach()
whole = jacrev(model)(x).detach()  # each row by each row
each = vmap(jacrev(model))(x).detach()  # its own row alone

print("gradient:", tuple(total.shape))
print("jacobian:", tuple(whole.shape))
print("for each row:", tuple(each.shape))
