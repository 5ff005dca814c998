"""`F.pad(x, same(x))`, `nn.Conv2d(1, 4, 3, stride=2)`"""
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:, None]).float() / 16

conv = nn.Conv2d(1, 4, 3, stride=2)


def same(x, kernel=3, stride=2):
    pads = []
    for n in reversed(x.shape[2:]):  # F.pad: last axis first
        total = max(kernel - (n % stride or stride), 0)
        pads += [total // 2, total - total // 2]
    return pads


for images in x, x[:, :, :7, :7]:
    y = conv(F.pad(images, same(images)))
    print(f"{images.shape[2]} to {y.shape[2]}, {same(images)}")
try:
    F.conv2d(x, conv.weight, stride=2, padding="same")
except RuntimeError as error:
    print(str(error)[:60])
