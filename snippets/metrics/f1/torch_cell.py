"""`torch.bincount(4 * y + classes)`, `each.mean()`"""
import numpy as np
import torch

rng = np.random.default_rng(0)
y = torch.tensor(rng.choice(4, 500, p=[0.6, 0.3, 0.1, 0]))
scores = torch.tensor(rng.random((500, 4)).astype("float32"))
scores += torch.eye(4)[y] / 2

classes = scores.argmax(dim=1)
table = torch.bincount(4 * y + classes, minlength=16)
table = table.reshape(4, 4)  # a row for each true class
rows, columns = table.sum(dim=1), table.sum(dim=0)
each = 2 * table.diag() / (rows + columns)
each = each.nan_to_num(0)  # a class that is nowhere
print("each class:", each.numpy().round(2))
macro, weighted = each.mean(), (each * rows / rows.sum()).sum()
micro = table.diag().sum() / table.sum()
print(f"macro: {macro:.3f}, weighted: {weighted:.3f}")
print(f"micro: {micro:.3f}")  # the accuracy
