"""`ImageFolder(path, transform)`, `v2.Compose`"""
import os

import torch
from PIL import Image
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

images, y = load_digits(return_X_y=True)
images = (images[:30] * 15).astype("uint8").reshape(-1, 8, 8)
for i, image in enumerate(images):
    os.makedirs(f"digits/{y[i]}", exist_ok=True)
    Image.fromarray(image).save(f"digits/{y[i]}/{i}.png")

rescale = v2.ToDtype(torch.float32, scale=True)
steps = v2.ToImage(), rescale, v2.Resize((32, 32))
dataset = ImageFolder("digits", transform=v2.Compose(steps))
loader = DataLoader(dataset, batch_size=32)
x, y = next(iter(loader))
print(tuple(x.shape), f"up to {x.max():.2f}")
