"""`v2.GaussianBlur(kernel_size, sigma)`"""
import numpy as np
import torch
from torchvision.transforms import v2

x = np.random.default_rng(0).uniform(size=(1, 9, 9, 1))
x = torch.tensor(x).float().movedim(-1, 1)

blur = v2.GaussianBlur(kernel_size=3, sigma=1.0)
output = blur(x)  # always; the border is reflected
print(f"mean: {x.mean():.2f}, blurred: {output.mean():.2f}")

torch.manual_seed(0)
drawn = v2.GaussianBlur(3)  # sigma from 0.1 to 2.0
apart = (drawn(x) - drawn(x)).abs().max()
print("drawn anew each time:", bool(apart > 0.01))
