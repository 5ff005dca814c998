"""`random_split(dataset, [0.8, 0.2], generator)`"""
from pathlib import Path

import torch
from PIL import Image
from sklearn.datasets import load_digits
from torch.utils.data import random_split
from torchvision.datasets import ImageFolder

images, labels = load_digits(n_class=2, return_X_y=True)
for k, image in enumerate(images[:100].reshape(100, 8, 8)):
    folder = Path("digits", ["zero", "one"][labels[k]])
    folder.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(image.astype("uint8"))
    image.save(folder / f"{k:02}.png")

dataset = ImageFolder("digits")
generator = torch.Generator().manual_seed(1)
train, val = random_split(
    dataset, [0.8, 0.2], generator=generator
)
print("files:", len(train), len(val))
