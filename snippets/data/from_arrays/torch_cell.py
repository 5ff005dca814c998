"""`TensorDataset(x, y)`, `DataLoader(dataset, batch_size)`"""
import torch
from sklearn.datasets import load_iris
from torch.utils.data import DataLoader, TensorDataset

x, y = load_iris(return_X_y=True)
x = x.astype("float32")
dataset = TensorDataset(torch.tensor(x), torch.tensor(y))
print("rows:", len(dataset))
batches = DataLoader(dataset, batch_size=32)
print("batches:", len(batches))
for xb, yb in batches:
    pass
print("last batch:", xb.shape, yb.shape)

try:
    TensorDataset(x, y)  # NumPy arrays
except TypeError as error:
    print(error)
