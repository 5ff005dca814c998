"""`v2.functional.adjust_brightness(image, factor)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("flower.jpg"))
image = pixels.permute(2, 0, 1) / 255  # 0 to 1
print("darkest:", f"{image.min():.1f}")

brighter = v2.functional.adjust_brightness(image, 1.2)
print("darkest, brighter:", f"{brighter.min():.1f}")  # times
print("largest, clipped:", f"{brighter.max():.1f}")

# the random one draws its factor, here always 1.2
random = v2.ColorJitter(brightness=(1.2, 1.2))
print("jitter, largest:", f"{random(image).max():.1f}")
