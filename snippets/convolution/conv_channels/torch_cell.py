"""`nn.Conv2d(in_channels, out_channels, kernel_size)`"""
import torch
from sklearn.datasets import load_digits, load_sample_image
from torch import nn

torch.manual_seed(0)
grey = torch.tensor(load_digits().images[:1, None]).float() / 16
colour = torch.tensor(load_sample_image("flower.jpg") / 255)
colour = colour[None].permute(0, 3, 1, 2).float()

on_grey = nn.Conv2d(1, 64, kernel_size=3)
on_colour = nn.Conv2d(3, 64, kernel_size=3)
third = nn.Conv2d(64, 10, kernel_size=3)  # takes those 64

print("grey: 1 to", on_grey(grey).shape[1])
maps = on_colour(colour)  # each filter sums over 3 colours
print("colour: 3 to", maps.shape[1])
print("then: 64 to", third(maps).shape[1])
for conv in on_grey, on_colour, third:
    count = sum(p.numel() for p in conv.parameters())
    print("parameters:", count)
