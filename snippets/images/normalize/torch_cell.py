"""`v2.Normalize(mean, std)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

mean = [0.485, 0.456, 0.406]
std = [0.229, 0.224, 0.225]
pixels = torch.tensor(load_sample_image("china.jpg"))
pixels = pixels.permute(2, 0, 1)  # C, H, W
image = v2.ToDtype(torch.float32, scale=True)(pixels)

normalize = v2.Normalize(mean=mean, std=std)
x = normalize(image)
for name, channel in zip("RGB", x):
    print(f"{name}: {channel.min():.2f} to {channel.max():.2f}")

try:
    normalize(pixels)
except TypeError as error:
    print(error)
