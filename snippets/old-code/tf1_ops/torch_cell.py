"""`x.sum(dim, keepdim)`, `x.float()`, `x // y`"""
import torch

x = torch.tensor([[7, -7], [3, 4]])
total = x.sum(dim=1, keepdim=True)
print("sum:", total.numpy().ravel())

real = x.float()
print("cast:", real.dtype)

whole = x // 2
cut = torch.div(x, 2, rounding_mode="trunc")
print("//:", whole.numpy()[0])
print("trunc:", cut.numpy()[0])
