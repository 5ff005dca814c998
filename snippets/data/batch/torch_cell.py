"""`DataLoader(dataset, batch_size=32, drop_last=False)`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x[:70]).float(), torch.tensor(y[:70])
dataset = TensorDataset(x, y)
batches = DataLoader(dataset, batch_size=32)
print("sizes:", [len(xb) for xb, yb in batches])
whole = DataLoader(dataset, batch_size=32, drop_last=True)
print("whole batches only:", [len(xb) for xb, yb in whole])
xb, yb = next(iter(batches))
print("a batch:", xb.shape, xb.dtype)

xb, yb = next(iter(DataLoader(dataset)))
print("without batch_size:", xb.shape)
