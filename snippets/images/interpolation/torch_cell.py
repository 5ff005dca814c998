"""`InterpolationMode.BICUBIC`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import InterpolationMode as Mode
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("china.jpg"))
image = pixels.permute(2, 0, 1) / 255  # C, H, W
size = (100, 150)

# NEAREST takes other pixels; antialias=True is the default
nearest = v2.Resize(size, Mode.NEAREST_EXACT)(image)
resize = v2.Resize(size, Mode.BILINEAR, antialias=False)
bilinear = resize(image)
bicubic = v2.Resize(size, Mode.BICUBIC)(image)
lanczos = v2.Resize(size, Mode.LANCZOS)(image)
for small in nearest, bilinear, bicubic, lanczos:
    low, high = small.min(), small.max()
    print(tuple(small.shape), f"{low:.2f} to {high:.2f}")
