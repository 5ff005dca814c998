"""`nn.Upsample(scale_factor=2, mode="bilinear")`"""
import torch
from torch import nn

x = torch.tensor([0.0, 1, 4]).reshape(1, 1, 1, 3)

nearest = nn.Upsample(scale_factor=2)  # the default
bilinear = nn.Upsample(scale_factor=2, mode="bilinear")
print("nearest:", nearest(x).numpy()[0, 0, 0])
print("bilinear:", bilinear(x).numpy()[0, 0, 0])
print("shape:", tuple(nearest(x).shape))
corners = nn.Upsample(scale_factor=2, mode="bilinear",
                      align_corners=True)  # not in Keras
print("align_corners:", corners(x).numpy()[0, 0, 0].round(2))
