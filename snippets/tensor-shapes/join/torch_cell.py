"""`torch.cat(tensors, dim)`, `torch.stack(tensors, dim)`"""
import torch

a = torch.tensor([[1.0, 2.0]])
b = torch.tensor([[3.0, 4.0]])
rows = torch.cat([a, b])  # dim=0 by default
side = torch.cat([a, b], dim=-1)
stacked = torch.stack([a, b], dim=0)  # a new axis
print("cat:", tuple(rows.shape), tuple(side.shape))
print("stack:", tuple(stacked.shape))
first, second = torch.unbind(stacked)
print("unbind:", first.numpy(), second.numpy())

n = torch.tensor([[3, 4]])
mixed = torch.cat([a, n])
print("floats and integers:", mixed.dtype)
