"""`DataLoader(dataset, shuffle=True)`"""
import torch
from sklearn.datasets import load_iris
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = load_iris(return_X_y=True)  # sorted by class
dataset = TensorDataset(torch.tensor(x), torch.tensor(y))
_, yb = next(iter(DataLoader(dataset, batch_size=32)))
print("in order:", yb.unique())
batches = DataLoader(dataset, batch_size=32, shuffle=True)
_, yb = next(iter(batches))
print("shuffle=True:", yb.unique())
