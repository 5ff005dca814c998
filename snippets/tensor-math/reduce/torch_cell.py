"""`torch.mean(x, dim)`, `torch.sum(x, dim)`"""
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 5.0]])
means = torch.mean(x, dim=1)
sums = torch.sum(x, dim=1, keepdim=True)
print("means:", means.numpy())
print("shape of the sums:", tuple(sums.shape))
print("of all:", torch.mean(x).item())

n = torch.tensor([1, 2])
try:
    torch.mean(n)
except RuntimeError:
    print("mean of 1 and 2: refused")
right = torch.mean(n.float())  # or dtype=torch.float32
print("after a cast:", right.item())
