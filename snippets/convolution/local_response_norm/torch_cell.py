"""`nn.LocalResponseNorm(size, alpha, beta, k)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.uniform(0, 20, size=(2, 4, 4, 8))).float()
x = x.permute(0, 3, 1, 2)

layer = nn.LocalResponseNorm(
    size=5,  # the whole window
    k=2.0,
    alpha=5e-4,  # of the mean of squares: 5 times Keras's
    beta=0.75,
)
y = layer(x)
print("shape:", tuple(y.shape))
print("of one pixel:", y[0, :4, 0, 0].numpy().round(2))
default = nn.LocalResponseNorm(5)(x)
print(f"largest by default: {default.max():.2f}")
