"""`nn.Upsample(scale_factor=2, mode=...)`, `F.interpolate`"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([0.0, 1, 4]).reshape(1, 1, 1, 3)

nearest = nn.Upsample(scale_factor=2)  # the default
bilinear = nn.Upsample(scale_factor=2, mode="bilinear")
bicubic = F.interpolate(
    x, scale_factor=2, mode="bicubic", antialias=True)
print("nearest:", nearest(x).numpy()[0, 0, 0])
print("bilinear:", bilinear(x).numpy()[0, 0, 0])
print("bicubic:", bicubic.numpy()[0, 0, 0].round(2))
print("shape:", tuple(nearest(x).shape))
corners = nn.Upsample(scale_factor=2, mode="bilinear",
                      align_corners=True)  # not in Keras
print("align_corners:", corners(x).numpy()[0, 0, 0].round(2))

line = torch.arange(5.0).reshape(1, 1, 1, 5)
smaller = F.interpolate(line, size=(1, 3), mode="nearest-exact")
print("5 to 3 pixels:", smaller.numpy().ravel())
