"""`torch.meshgrid(x, y, indexing="xy")`"""
import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])  # 4 columns
y = torch.tensor([0.0, 10.0, 20.0])  # 3 rows
across, down = torch.meshgrid(x, y, indexing="xy")
points = torch.stack([across, down], dim=-1)
first, second = torch.meshgrid(x, y, indexing="ij")  # its own

print("grid:", tuple(across.shape), "ij:", tuple(first.shape))
print("across:", across[1].numpy())
print("down:", down[1].numpy())
print("row 1, column 3:", points[1, 3].numpy())
print("3, 1 with ij:", first[3, 1].item(), second[3, 1].item())
