"""`torch.unique(x, return_inverse, return_counts)`"""
import torch

x = torch.tensor([30, 10, 30, 20])
values, places, counts = torch.unique(
    x, return_inverse=True, return_counts=True
)  # ascending
rows = torch.tensor([[2, 1], [0, 5], [2, 1]])
kept = torch.unique(rows, dim=0)  # whole rows

print("values:", values.numpy(), "counts:", counts.numpy())
print("places:", places.numpy(), places.dtype)
print("rows:", kept.tolist())
