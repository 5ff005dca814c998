"""`v2.Compose([rescale, resize, normalize])`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = load_sample_image("china.jpg").copy()
rescale = v2.ToDtype(torch.float32, scale=True)
resize = v2.Resize((64, 96))
half = [0.5, 0.5, 0.5]
normalize = v2.Normalize(mean=half, std=half)

to_image = v2.ToImage()  # H, W, C -> C, H, W
transform = v2.Compose([to_image, rescale, resize, normalize])
x = transform(pixels)[None]  # N, C, H, W
print(tuple(x.shape), f"{x.min():.1f} to {x.max():.1f}")

try:
    v2.Compose([to_image, normalize, rescale])(pixels)
except TypeError as error:
    print(error)
