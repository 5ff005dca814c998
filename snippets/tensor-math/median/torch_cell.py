"""`torch.median(x)`, `torch.quantile(x, q)`"""
import torch

losses = torch.tensor([4.0, 1.0, 3.0, 2.0])
lower = torch.median(losses)  # of the two middle numbers
middle = torch.quantile(losses, 0.5)
q = torch.tensor([0.25, 0.75])  # a list is refused
quarters = torch.quantile(losses, q)
print("torch.median:", lower.item())
print("quantile 0.5:", middle.item())
print("quarters:", quarters.numpy())
values, places = torch.median(losses, dim=0)  # two results
print("with a dim:", values.item(), "at", places.item())

n = torch.tensor([1, 4])
try:
    torch.quantile(n, 0.5)
except RuntimeError:
    print("quantile of integers: refused")
of_integers = torch.quantile(n.float(), 0.5)
print("of floats:", of_integers.item())
