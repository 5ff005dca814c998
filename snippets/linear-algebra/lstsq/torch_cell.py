"""`torch.linalg.lstsq(a, b)`, `torch.linalg.pinv(a)`, `qr`"""
import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.arange(20) / 16
y = 2 * x + 1 + 0.1 * torch.tensor(rng.normal(size=20)).float()
a = torch.stack([x, torch.ones(20)], dim=1)
b = y

line = torch.linalg.lstsq(a, b).solution
print("slope, offset:", line.numpy().round(2))
q, r = torch.linalg.qr(a)
print("qr:", tuple(q.shape), tuple(r.shape))

twice = torch.stack([x, x], dim=1)  # no single answer
slow = torch.linalg.lstsq(twice, b).solution  # on a CPU
print("two equal columns:", slow.numpy().round(2))
by_pinv = torch.linalg.pinv(twice) @ b
print("pinv:", by_pinv.numpy().round(2))
