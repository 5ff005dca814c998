"""`torch.std(x, correction=0)`, `torch.var(x, correction=0)`"""
import torch

x = torch.tensor([1.0, 2.0, 3.0, 6.0])
std = torch.std(x, correction=0)  # divides by n
variance = torch.var(x, correction=0)
print(f"deviation: {std:.3f}")
print(f"variance: {variance:.3f}")

plain = torch.std(x)  # divides by n - 1
print(f"deviation by default: {plain:.3f}")
one = torch.std(x[:1], correction=0)  # nan without it
print("of one number:", one.item())
