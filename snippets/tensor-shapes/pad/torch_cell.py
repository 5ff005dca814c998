"""`F.pad(x, (left, right, top, bottom), mode)`"""
import torch
from torch.nn import functional as F

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
padded = F.pad(x, (1, 2))  # the last axis first
framed = F.pad(x, (2, 0, 1, 0), value=9.0)
mirrored = F.pad(x, (2, 1), mode="reflect")
before, after = x[:, :2].flip(1), x[:, -1:]
doubled = torch.cat([before, x, after], dim=1)  # no such mode

print("padded:", padded[0].numpy())
print("framed:", tuple(framed.shape), framed[1].numpy())
print("mirrored:", mirrored[0].numpy())
print("edge doubled:", doubled[0].numpy())
