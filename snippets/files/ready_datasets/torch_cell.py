"""`torchvision.datasets.FashionMNIST(root, train, download)`"""
from pathlib import Path

import numpy as np
import torch
from torchvision.datasets import FashionMNIST
from torchvision.transforms import v2

folder = Path("home/FashionMNIST/raw")
folder.mkdir(parents=True, exist_ok=True)
pixels = np.arange(6 * 28 * 28).reshape(6, 28, 28) % 256
for part in ("train", "t10k"):  # six pictures for 70,000
    for name, head, values in (
        ("images-idx3", [2051, 6, 28, 28], pixels),
        ("labels-idx1", [2049, 6], np.arange(6)),
    ):
        data = np.array(head, ">i4").tobytes()
        data = data + values.astype("uint8").tobytes()
        (folder / f"{part}-{name}-ubyte").write_bytes(data)

dataset = FashionMNIST("home", train=True, download=True)
image, label = dataset[0]
print("a row:", type(image).__name__, image.size, label)
to_float = v2.ToDtype(torch.float32, scale=True)
dataset.transform = v2.Compose([v2.ToImage(), to_float])
scaled = torch.stack([image for image, label in dataset])
print("scaled:", tuple(scaled.shape), scaled.max().item())
