"""`x.index_add_`, `x.scatter_`, `x.scatter_add_`"""
import torch

x = torch.zeros((3, 2))
rows, columns = torch.tensor([[0, 2], [1, 0]])
changed = x.clone()  # without it x itself would change
changed[rows, columns] = torch.tensor([5.0, 7.0])
picked = changed[rows, columns]
print("changed:", changed.tolist(), "picked:", picked.numpy())

rows, columns = torch.tensor([[0, 2, 0], [1, 0, 1]])
ones = torch.ones(3)
lost, counted = x.clone(), x.clone()
lost[rows, columns] += ones  # the place that comes twice: 1
counted.index_put_((rows, columns), ones, accumulate=True)
print("+=:", lost.tolist())
print("counted:", counted.tolist())

values = torch.tensor([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]])
summed = x.clone().index_add_(0, rows, values)
print("rows summed:", summed.tolist())
index = rows[:, None].expand(3, 2)  # a row for each number
added = x.clone().scatter_add_(0, index, values)
written = x.clone().scatter_(0, index[:2], values[:2])
print("scatter_add_:", added.tolist())
print("scatter_:", written.tolist())
