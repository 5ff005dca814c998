"""`train_test_split(stratify=y)`, `Subset`, `random_split`"""
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch.utils import data

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = x[:300], (y[:300] == 8).astype("int64")


def share(part):
    return np.mean([int(label) for _, label in part])


dataset = data.TensorDataset(torch.tensor(x), torch.tensor(y))
_, drawn = data.random_split(dataset, [0.8, 0.2])
print(f"eights: {y.mean():.2f}")
print(f"validation, split at random: {share(drawn):.2f}")
rows, val_rows = train_test_split(
    np.arange(300), test_size=0.2, stratify=y, random_state=0)
train = data.Subset(dataset, rows)
val = data.Subset(dataset, val_rows)
print(f"training, stratified: {share(train):.2f}")
print(f"validation, stratified: {share(val):.2f}")
