"""`random_split(dataset, [0.8, 0.2])`"""
import torch
from sklearn.datasets import load_iris
from torch.utils.data import Subset, TensorDataset
from torch.utils.data import random_split

torch.manual_seed(0)
x, y = load_iris(return_X_y=True)  # sorted by class
dataset = TensorDataset(torch.tensor(x), torch.tensor(y))


def labels(part):
    return [int(label) for row, label in part]


train, val = random_split(dataset, [0.8, 0.2])  # at random
print("rows:", len(train), len(val))
print("classes to validate on:", sorted(set(labels(val))))
val_in_order = Subset(dataset, range(120, 150))
print("in order:", sorted(set(labels(val_in_order))))
try:
    random_split(dataset, [0.8, 0.1])
except ValueError as error:
    print(error)
