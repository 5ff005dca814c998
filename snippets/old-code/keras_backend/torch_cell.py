"""`torch.matmul(x, y)`, `torch.linalg.norm(x)`"""
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.ones(2, 1)

product = torch.matmul(x, y)
total = x.sum(dim=-1, keepdim=True)
norm = torch.linalg.norm(x)
order = x.permute(1, 0)
value = product.numpy()
print("product:", value.ravel())
print("sum:", total.numpy().ravel())
print(f"norm: {norm:.3f}")
print("transposed:", order.tolist())
