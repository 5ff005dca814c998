"""`image + delta`, `v2.functional.adjust_brightness`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("flower.jpg"))
pixels = pixels.permute(2, 0, 1)  # C, H, W
image = pixels / 255

brighter = image + 0.2  # what TensorFlow does
print(f"floats: {brighter.min():.1f} to {brighter.max():.1f}")
whole = (pixels.int() + 51).clamp(0, 255).byte()  # 0.2 of 255
print(f"uint8: {whole.min()} to {whole.max()}")

clipped = (image + 0.2).clamp(0, 1)
print(f"clipped: {clipped.min():.1f} to {clipped.max():.1f}")
# this one multiplies: black stays black
times = v2.functional.adjust_brightness(image, 1.2)
print(f"times 1.2: {times.min():.1f} to {times.max():.1f}")
