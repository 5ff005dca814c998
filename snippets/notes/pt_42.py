"""Resize((h, w)) sets both sides, Resize(n) only the shorter one"""
import torch
from PIL import Image
from torchvision.transforms import v2

image = torch.zeros(3, 20, 30)  # channels, height, width
assert v2.Resize((10, 10))(image).shape == (3, 10, 10)
assert v2.Resize(10)(image).shape == (3, 10, 15)
upright = image.transpose(1, 2)
assert v2.Resize(10)(upright).shape == (3, 15, 10)
picture = Image.new("RGB", (30, 20))  # PIL says the width first
assert v2.Resize(10)(picture).size == (15, 10)
assert v2.Resize((8, 9))(picture).size == (9, 8)
