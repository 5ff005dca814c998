"""`torch.add`, `torch.mul`, `torch.stack`, `x[:, None]`"""
import torch

x = torch.tensor([1.0, 2.0])
y = torch.tensor([10.0, 20.0, 30.0])
table = torch.mul(x[:, None], y)  # x * y, each by each
shifted = torch.add(table, y)  # table + y
total = torch.stack([shifted, table, table]).sum(dim=0)
print("table:", table.tolist())
print("total:", total.tolist())
scaled = torch.add(table, y, alpha=2)
print("table + 2 * y:", scaled[0].tolist())
