"""`torch.var_mean(x, dim, correction=0)`, `torch.std_mean`"""
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 5.0], [8.0, 5.0]])
variance, mean = torch.var_mean(x, dim=0, correction=0)
print("mean:", mean.numpy())  # second of the two
print("variance:", variance.numpy().round(2))

unasked = torch.var_mean(x, dim=0)  # divides by n - 1
print("unasked:", unasked[0].numpy().round(2))

weights = torch.tensor([[1.0], [1.0], [0.0]])
heavy = (weights * x).sum(0) / weights.sum()
spread = (weights * (x - heavy) ** 2).sum(0) / weights.sum()
print("the first two alone:", heavy.numpy(), spread.numpy())
deviation, _ = torch.std_mean(x, dim=0, correction=0)
print("std_mean:", deviation.numpy().round(2))
