"""`torch.linalg.cholesky(x)`, `torch.cholesky_solve`"""
import torch

x = torch.tensor([[4.0, 2.0], [2.0, 5.0]])  # covariances
factor = torch.linalg.cholesky(x)
print("factor:", *factor.numpy())

torch.manual_seed(0)
noise = torch.randn(100_000, 2)
drawn = noise @ factor.T  # correlated numbers
found = drawn.T @ drawn / len(drawn)
print("covariances:", *found.numpy().round(1))

b = torch.tensor([[8.0], [12.0]])
solved = torch.cholesky_solve(b, factor)  # b comes first
print("solved:", solved[:, 0].numpy().round(2))

bad = torch.tensor([[1.0, 2.0], [2.0, 1.0]])  # not positive
try:
    torch.linalg.cholesky(bad)
except torch.linalg.LinAlgError:
    print("not positive definite: refused")
_, info = torch.linalg.cholesky_ex(bad)  # raises nothing
print("cholesky_ex, fails at:", info.item())
