"""`index_add_(dim, ids, x)`, `scatter_reduce`"""
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])  # prices
ids = torch.tensor([2, 0, 2, 0])  # the shop of each
n = 4  # shops 1 and 3 have none
total = torch.zeros(n).index_add_(0, ids, x)
mean = torch.zeros(n).scatter_reduce(
    0, ids, x, reduce="mean", include_self=False
)
largest = torch.zeros(n).scatter_reduce(
    0, ids, x, reduce="amax", include_self=False
)  # an empty shop keeps its 0

print("total:", total.numpy())
print("mean:", mean.numpy())
print("largest:", largest.numpy())
