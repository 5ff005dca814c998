"""`torch.bincount(4 * y + classes)`, `torch.diag(table)`"""
import numpy as np
import torch

rng = np.random.default_rng(0)
y = torch.tensor(rng.integers(0, 3, size=(4, 16, 16)))
kept = torch.tensor(rng.random((4, 16, 16)) < 0.7)
classes = torch.where(kept, y, 0)  # no pixel is a 3

pairs = (4 * y + classes).flatten()
table = torch.bincount(pairs, minlength=16).reshape(4, 4)
both = torch.diag(table)
either = table.sum(dim=0) + table.sum(dim=1) - both
each = both / either  # 0 / 0 is nan: in no picture
mean = each.nanmean()
print(f"mean: {mean:.3f}")
third = each[2]
print(f"class 2: {third:.3f}")
