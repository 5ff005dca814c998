"""`nn.Parameter(x)`, `v.add_`, `v.copy_`, `torch.no_grad`"""
import torch
from torch import nn

x = torch.tensor([1.0, 2.0])
x[0] = 9.0  # tensors change in place
print("x[0] = 9:", x.numpy())

weights = [nn.Parameter(torch.tensor([1.0, 2.0]))]
v = weights[0]
with torch.no_grad():  # else an error
    v.add_(torch.tensor([10.0, 10.0]))
    v[0] = 5.0
changed = v.tolist()
print("changed:", changed)

v = v - 1.0  # a new tensor; the parameter stays
print("a parameter still:", isinstance(v, nn.Parameter))
with torch.no_grad():
    weights[0].copy_(torch.zeros(2))
print("assigned:", weights[0].detach().numpy())
