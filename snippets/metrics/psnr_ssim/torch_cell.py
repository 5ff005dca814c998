"""`F.mse_loss(y, x)`, `F.conv2d(x, window)`"""
import numpy as np
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

x = load_sample_image("china.jpg")[200:264, 200:296] / 255
noise = np.random.default_rng(0).normal(size=x.shape)
x = torch.tensor(x).float().movedim(-1, 0)[:, None]
noise = torch.tensor(noise).float().movedim(-1, 0)[:, None]
y = x + 0.05 * noise  # channels stand for a batch

psnr = 10 * torch.log10(1 / F.mse_loss(y, x))
print(f"psnr: {psnr:.2f} decibels")
row = torch.exp(-((torch.arange(11.0) - 5) ** 2) / 2 / 1.5**2)
window = (row[:, None] * row / row.sum() ** 2)[None, None]
a, b = F.conv2d(x, window), F.conv2d(y, window)
joint = F.conv2d(x * y, window) - a * b
own = F.conv2d(x * x + y * y, window) - a * a - b * b
light = (2 * a * b + 0.01**2) / (a * a + b * b + 0.01**2)
ssim = (light * (2 * joint + 0.03**2) / (own + 0.03**2)).mean()
print(f"ssim: {ssim:.3f}")
