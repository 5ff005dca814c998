"""`torch.cumsum(x, dim)`, `torch.cumprod(x, dim)`"""
import torch

lengths = torch.tensor([3.0, 0.0, 4.0, 2.0])
ends = torch.cumsum(lengths, dim=0)  # dim is needed
starts = ends - lengths  # there is no exclusive
left = lengths.flip(0).cumsum(dim=0).flip(0)  # nor reverse
print("ends:", *ends.numpy())
print("starts:", *starts.numpy())
print("still to come:", *left.numpy())

rows = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
down = torch.cumsum(rows, dim=0)
flat = torch.cumsum(rows.flatten(), dim=0)
print("cumsum(rows, dim=0):", down.numpy().tolist())
print("of the flat tensor:", flat.numpy().tolist())

x = lengths.clone().requires_grad_()
y = torch.cumprod(x, dim=0)
(gradient,) = torch.autograd.grad(y.sum(), x)
print("gradient of cumprod:", *gradient.numpy())
