"""`tversky(y, p, alpha=0.5, beta=0.5)`"""
import numpy as np
import torch

rng = np.random.default_rng(0)
y = torch.zeros(3, 1, 16, 16)
y[0, :, 4:12, 4:12], y[1, :, :2, :2] = 1, 1  # one is empty
noise = torch.tensor(rng.random((3, 16, 16, 1), "float32"))
p = y * 0.7 + 0.2 * noise.movedim(-1, 1)
p[2] = 0  # and nothing is seen in it


def tversky(y, p, alpha, beta, dim=(0, 1, 2, 3)):
    both = (y * p).sum(dim)
    missed = alpha * (y * (1 - p)).sum(dim)
    extra = beta * (p * (1 - y)).sum(dim)
    return 1 - both / (both + missed + extra + 1e-7)


loss = tversky(y, p, 0.5, 0.5)  # halves: this is Dice
print(f"whole batch: {loss:.3f}")
each = tversky(y, p, 0.5, 0.5, dim=(1, 2, 3))
print("each picture:", each.numpy().round(3))
missed, extra = tversky(y, p, 1, 0), tversky(y, p, 0, 1)
print(f"missed: {missed:.3f}, too much: {extra:.3f}")
