"""`torch.linalg.solve(a, b)`, `torch.linalg.inv(a)`"""
import torch

a = torch.tensor([[3.0, 1.0], [1.0, 2.0]])
b = torch.tensor([9.0, 8.0])
x = torch.linalg.solve(a, b)  # a @ x = b
print("x:", x.numpy().round(2))
inverse = torch.linalg.inv(a)
print("inverse:", *inverse.numpy().round(2))

flat = torch.tensor([[1.0, 2.0], [2.0, 4.0]])
try:
    torch.linalg.inv(flat)
except torch.linalg.LinAlgError:
    print("singular: refused")
_, info = torch.linalg.inv_ex(flat)  # raises nothing
print("inv_ex, pivot that is 0:", info.item())
