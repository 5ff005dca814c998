"""`torch.lt`, `torch.ge`, `torch.ne`"""
import torch

x = torch.tensor([1.0, 2.0, float("nan")])
below = torch.lt(x, 2.0)  # x < 2, torch.less
upwards = torch.ge(x, 2.0)  # x >= 2, torch.greater_equal
other = torch.ne(x, 2.0)  # x != 2, torch.not_equal
print("below 2:", below.numpy())
print("from 2 on:", upwards.numpy())
print("other than 2:", other.numpy())  # nan is neither

n = torch.tensor([1, 2])
half = torch.tensor([0.5, 2.5])
mixed = torch.lt(n, half)
print("integers against floats:", mixed.numpy())
