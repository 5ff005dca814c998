"""`x.shape`, `x.ndim`"""
import numpy as np
import torch
from torch.utils.data import DataLoader

rng = np.random.default_rng(0)
images = rng.random((6, 8, 4, 1)).astype("float32")


def flip(image):
    return torch.from_numpy(np.fliplr(image).copy())


data = [flip(image) for image in images]
static = list(data[0].shape)  # never unknown, never None
print("known:", static)
batches = list(DataLoader(data, batch_size=4))
sizes = [list(x.shape) for x in batches]
axes = [x.ndim for x in batches]
print("when it runs:", *sizes)
print("axes:", axes)
