"""`pd.read_csv(path)`, `TensorDataset`, `DataLoader`"""
import pandas as pd
import torch
from sklearn.datasets import load_wine
from torch.utils.data import DataLoader, TensorDataset

wine = load_wine()
frame = pd.DataFrame(wine.data[:, :3], columns=["a", "b", "c"])
frame["label"] = wine.target
frame.to_csv("wine.csv", index=False)

columns = pd.read_csv("wine.csv")  # all of it, in memory
labels = torch.tensor(columns.pop("label").to_numpy())
values = torch.tensor(columns.to_numpy("float32"))
dataset = TensorDataset(values, labels)
batches = DataLoader(dataset, batch_size=32)
x, y = next(iter(batches))
rows = sum(len(yb) for _, yb in batches)
print("columns:", list(columns), x.dtype, y.dtype)
print("a batch:", tuple(x.shape), "of", rows, "rows")
