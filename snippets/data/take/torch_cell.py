"""`Subset(dataset, [0, 1])`, `islice(batches, 2)`"""
from itertools import islice

import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, Subset, TensorDataset

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x[:100]).float(), torch.tensor(y[:100])
dataset = TensorDataset(x, y)
for _ in range(2):  # the first two, each time
    labels = [int(yb) for xb, yb in Subset(dataset, [0, 1])]
    print("two rows, labels:", labels)

batches = DataLoader(dataset, batch_size=32)
sizes = [len(xb) for xb, yb in islice(batches, 2)]
print("two batches of rows:", sizes)
xb, yb = next(iter(batches))
print("the first batch:", xb.shape)
