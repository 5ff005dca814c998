"""`Dataset`, `self.transform`, `__getitem__`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import Dataset

x, y = load_digits(return_X_y=True)
x, y = x[:100], y[:100]
calls = []


def scale(image):
    calls.append("run")  # each time a row is read
    return torch.tensor(image).float() / 16


class Digits(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return len(x)

    def __getitem__(self, k):
        return self.transform(x[k]), y[k]


scaled = Digits(transform=scale)
images = [scaled[k][0] for k in range(len(scaled))]
print("rows:", len(images))
print("Python calls:", len(calls))
print("largest pixel:", torch.stack(images).max().item())
