"""`v2.ToImage()`, `v2.ToDtype(scale=True)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = load_sample_image("china.jpg").copy()
print("array:", pixels.dtype, pixels.shape)

to_tensor = v2.Compose([  # v2.ToTensor() is deprecated
    v2.ToImage(),  # H, W, C -> C, H, W
    v2.ToDtype(torch.float32, scale=True),
])
image = to_tensor(pixels)
print("tensor:", image.dtype, tuple(image.shape))
print(f"largest: {image.max():.0f}")

# floats count as scaled already
twice = to_tensor(image)
print(f"largest, twice: {twice.max():.4f}")
