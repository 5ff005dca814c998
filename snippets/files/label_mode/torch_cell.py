"""`ImageFolder(path, target_transform=...)`"""
from pathlib import Path

import torch
from PIL import Image
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

images, labels = load_digits(n_class=2, return_X_y=True)
for k, image in enumerate(images[:40].reshape(40, 8, 8)):
    folder = Path("pair", ["zero", "one"][labels[k]])
    folder.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(image.astype("uint8"))
    image.save(folder / f"{k:02}.png")

modes = {
    "int": None,
    "binary": lambda y: torch.tensor([float(y)]),
    "categorical": lambda y: torch.eye(2)[y],
}
for mode, change in modes.items():
    dataset = ImageFolder(
        "pair", transform=v2.ToImage(), target_transform=change
    )
    xb, yb = next(iter(DataLoader(dataset, batch_size=32)))
    print(f"{mode}: {yb.dtype} {tuple(yb.shape)}")
