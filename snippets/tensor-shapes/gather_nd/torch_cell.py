"""`x[tuple(places.T)]`"""
import torch

x = torch.arange(24).reshape(2, 3, 4)
places = torch.tensor([[0, 2, 3], [1, 0, 1]])
picked = x[tuple(places.T)]  # x[places] picks whole tables
print("numbers:", picked.numpy())

places = torch.tensor([[0, 2], [1, 0]])  # a shorter place
rows = x[tuple(places.T)]
print("rows:", rows.tolist())

places = torch.tensor([[2], [0]])  # places in each table
each = x[torch.arange(2), places[:, 0]]
print("one row of each:", each.tolist())
