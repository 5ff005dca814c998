"""`u, s, vh = torch.linalg.svd(x, full_matrices=False)`"""
import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(6, 4))).float()

u, s, vh = torch.linalg.svd(x, full_matrices=False)
print("s:", s.numpy().round(2))
print("u:", tuple(u.shape), "vh:", tuple(vh.shape))
again = u * s @ vh  # vh is transposed already
print(f"error of u s vh: {(again - x).abs().max():.1f}")

first = torch.linalg.svd(x)  # u becomes square
print("unasked:", *[tuple(part.shape) for part in first])

rank = 2  # the nearest matrix of that rank
short = u[:, :rank] * s[:rank] @ vh[:rank]
error = torch.linalg.norm(x - short)
print(f"rank 2, error: {error:.2f}")
