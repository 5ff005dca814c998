"""`torch.matmul(x, y.mT)`, `torch.bmm`, `torch.einsum`"""
import torch

x = torch.arange(64.0).reshape(4, 2, 8)  # 4 samples
y = torch.arange(96.0).reshape(4, 3, 8)
scores = torch.matmul(x, y.mT)  # or torch.bmm
summed = torch.einsum("nid,njd->nij", x, y)
turned = y.mT
print("scores:", tuple(scores.shape))
print("einsum:", tuple(summed.shape))
print("transposed:", tuple(turned.shape))

one = torch.ones(1, 8, 5)
shared = torch.matmul(x, one)  # one matrix for all samples
print("one for all:", tuple(shared.shape))
try:
    torch.bmm(x, one)
except RuntimeError:
    print("bmm: refused, it does not broadcast")
