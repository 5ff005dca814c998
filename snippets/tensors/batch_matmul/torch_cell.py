"""`torch.matmul(x, y.mT)`, `torch.bmm`, `torch.einsum`"""
import torch

torch.manual_seed(0)
x = torch.randn(4, 2, 8)  # 4 samples
y = torch.randn(4, 3, 8)
scores = torch.matmul(x, y.mT)  # or torch.bmm
summed = torch.einsum("nid,njd->nij", x, y)
print("scores:", tuple(scores.shape))
print("einsum:", tuple(summed.shape))
print("transposed:", tuple(y.mT.shape))

one = torch.randn(1, 8, 5)
print("one for all:", tuple(torch.matmul(x, one).shape))
try:
    torch.bmm(x, one)
except RuntimeError:
    print("bmm: refused, it does not broadcast")
