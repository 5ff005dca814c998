"""`torch.minimum(x, y)`, `torch.min(x, dim)`, `argmin`"""
import torch

# how far three points are from two centres
x = torch.tensor([[3.0, 1.0], [0.5, 2.0], [4.0, 6.0]])
nearest, centre = torch.min(x, dim=1)  # two results
same = torch.equal(centre, torch.argmin(x, dim=1))
flat = torch.argmin(x)  # no dim: of the flat tensor
capped = torch.minimum(x, torch.tensor(2.0))
print("distance:", nearest.numpy())
print("centre:", centre.numpy())
print("argmin gives these centres:", same)
print("argmin(x):", flat.item())
print("at most 2:", capped.numpy().tolist())

broken = torch.tensor([2.0, float("nan"), 1.0])
place = torch.argmin(broken)  # the place of nan
print("min with nan:", torch.min(broken).item())
print("argmin with nan:", place.item())
