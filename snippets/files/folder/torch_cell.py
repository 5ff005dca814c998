"""`ImageFolder(path, transform)`"""
from pathlib import Path

import torch
from PIL import Image
from sklearn.datasets import load_digits
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

images, labels = load_digits(n_class=3, return_X_y=True)
names = ["zero", "one", "two"]
for k, image in enumerate(images[:60].reshape(60, 8, 8)):
    folder = Path("digits", names[labels[k]])  # one a class
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{k:02}.png"
    Image.fromarray((image * 15).astype("uint8")).save(path)

dataset = ImageFolder("digits")
print("classes:", dataset.classes)
image, _ = dataset[0]
print("unless told:", type(image).__name__, image.size)
as_float = v2.ToDtype(torch.float32, scale=True)
transform = v2.Compose([v2.ToImage(), as_float])
small = ImageFolder("digits", transform=transform)
image, _ = small[0]
print(f"told: {image.shape} largest: {image.max().item():.2f}")
