"""`v2.ToDtype(torch.float32, scale=True)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("china.jpg"))
image = pixels.permute(2, 0, 1)  # C, H, W
print("uint8, largest:", int(image.max()))

scaled = v2.ToDtype(torch.float32, scale=True)(image)
cast = v2.ToDtype(torch.float32)(image)  # the numbers stay
print(f"converted, largest: {scaled.max():.0f}")
print(f"without scale, largest: {cast.max():.0f}")

# Resize keeps uint8, so the scaling still takes place
resized = v2.Resize((600, 800))(image)
late = v2.ToDtype(torch.float32, scale=True)(resized)
print(f"after resize, largest: {late.max():.0f}")
