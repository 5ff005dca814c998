"""`torch.matmul`, `torch.mm`, `torch.dot`, `torch.einsum`"""
import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
v = torch.tensor([1.0, 10.0])
product = torch.matmul(a, a)  # a @ a, or mm
try:
    torch.mm(a, v)
except RuntimeError:
    print("mm(matrix, vector): refused")
image = torch.matmul(a, v)
dot = torch.dot(v, v)
trace = torch.einsum("ii->", a)

print("product:", product.tolist())
print("image:", image.numpy())
print("dot:", dot.item(), "trace:", trace.item())
print("a * a:", (a * a).tolist())
