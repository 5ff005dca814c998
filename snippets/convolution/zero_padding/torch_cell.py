"""`nn.ZeroPad2d((left, right, top, bottom))`"""
import torch
from torch import nn

x = torch.arange(1.0, 7).reshape(1, 1, 2, 3)

pad = nn.ZeroPad2d((0, 2, 1, 0))  # columns first
y = pad(x)
print(y[0, 0].numpy())

crop = nn.ZeroPad2d((0, -2, -1, 0))  # no layer crops
back = crop(y)
print("cropped again:", torch.equal(back, x))
