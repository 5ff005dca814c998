"""`random_split(batches.dataset, [0.8, 0.2])`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset
from torch.utils.data import random_split

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x[:100]).float(), torch.tensor(y[:100])
dataset = TensorDataset(x, y)
batches = DataLoader(dataset, batch_size=32)
left, right = random_split(batches, [0.5, 0.5])
print("batches:", len(left), len(right))
try:
    left[0]
except TypeError as error:
    print(error)

train, val = random_split(batches.dataset, [0.8, 0.2])
print("rows:", len(train), len(val))
train = DataLoader(train, batch_size=32, shuffle=True)
val = DataLoader(val, batch_size=32)
print("batches:", len(train), len(val))
