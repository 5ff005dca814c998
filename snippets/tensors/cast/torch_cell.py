"""`x.to(torch.float32)`, `torch.int32`, `torch.float64`"""
import torch

n = torch.tensor([1, 2])
x = torch.tensor([0.5, 0.5])
d = torch.tensor([0.5, 0.5], dtype=torch.float64)
for name, other in {"integers": n, "doubles": d}.items():
    kind = (x + other).dtype
    print(f"{name} + floats: {kind}")
total = n.to(torch.float32) + x  # .float() is the same
print("after the cast:", total.numpy(), total.dtype)
cut = torch.tensor([1.7, -1.7]).to(torch.int32)
print("to integers:", cut.numpy())
