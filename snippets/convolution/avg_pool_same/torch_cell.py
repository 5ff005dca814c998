"""`nn.AvgPool2d(3, 1, 1, count_include_pad=False)`"""
import torch
from torch import nn

x = torch.ones(1, 1, 4, 4)

plain = nn.AvgPool2d(3, stride=1, padding=1)
pool = nn.AvgPool2d(3, stride=1, padding=1,
                    count_include_pad=False)
half = nn.AvgPool2d(3, stride=2, ceil_mode=True)

print("padding=1, zeros count in the mean:")
print(plain(x).numpy()[0, 0].round(2))
print("count_include_pad=False, all ones:")
print(pool(x).numpy()[0, 0].round(2))
print("by steps of 2:", tuple(half(x).shape[2:]))
