"""`v2.Resize((height, width))`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("china.jpg"))
image = pixels.permute(2, 0, 1)  # H, W, C -> C, H, W
print("before:", tuple(image.shape), image.dtype)

rounded = v2.Resize((600, 800))(image)  # height, width
print("bilinear:", tuple(rounded.shape), rounded.dtype)
large = v2.Resize((600, 800))(image.float())
print("from floats:", tuple(large.shape), large.dtype)

# one number is the shorter side, and the ratio is kept
shorter = v2.Resize(600)(image)
print("one number:", tuple(shorter.shape))
