"""`x[[2, 0]]`, `torch.index_select`, `torch.gather`"""
import torch

x = torch.tensor([[1, 2], [3, 4], [5, 6]])
picked = torch.index_select(x, 0, torch.tensor([2, 0]))
kept = x[x[:, 0] > 1]
column = torch.tensor([[1], [0], [1]])
one_each = torch.gather(x, 1, column)
last = x[[-1]]

print("rows 2 and 0:", picked.tolist())
print("kept:", kept.tolist())
print("one of each row:", one_each.tolist())
print("row -1:", last.tolist())
print("x[[2, 0]]:", x[[2, 0]].tolist())
