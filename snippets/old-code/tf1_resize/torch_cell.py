"""`F.interpolate(x, size, mode, align_corners)`"""
import torch
from torch.nn import functional as F


def resize(x, size):
    for dim, wanted in zip((2, 3), size):
        has = x.shape[dim]
        place = torch.arange(wanted) * (has / wanted)
        low = place.long()
        high = (low + 1).clamp(max=has - 1)
        part = (place - low).view(-1, *(3 - dim) * [1])
        low, high = [x.index_select(dim, at) for at in
            (low, high)]
        x = low + part * (high - low)
    return x


x = torch.arange(4.0).reshape(1, 1, 1, 4)  # N, C, H, W
size = 1, 8
old = resize(x, size)  # F.interpolate has no such mode
print("TF1:", old.numpy().ravel())
options = {"size": size, "mode": "bilinear"}
corners = F.interpolate(x, align_corners=True, **options)
print("corners:", corners.numpy().ravel().round(2))
today = F.interpolate(x, align_corners=False, **options)
print("today:", today.numpy().ravel())
nearest = F.interpolate(x, size, mode="nearest")
print("nearest:", nearest.numpy().ravel())
