"""`v2.Resize(size, antialias=True)`"""
import numpy as np
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = load_sample_image("china.jpg").astype("float32") / 255
image = torch.from_numpy(pixels).permute(2, 0, 1)  # C, H, W

default = v2.Resize((32, 48))(image)
jagged = v2.Resize((32, 48), antialias=False)(image)


def edges(small):
    return np.abs(np.diff(small, axis=2)).mean()


print(f"default:          edges {edges(default):.3f}")
print(f"antialias=False:  edges {edges(jagged):.3f}")
