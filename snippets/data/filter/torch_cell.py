"""`Subset(dataset, indices)`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import Subset, TensorDataset

x, y = load_digits(return_X_y=True)
dataset = TensorDataset(torch.tensor(x), torch.tensor(y))
print("known length:", len(dataset))
indices = [i for i, (_, y) in enumerate(dataset) if y < 3]
few = Subset(dataset, indices)  # all are read once for it
print("filtered:", len(few))

labels = [y.item() for _, y in few]
print("labels:", torch.tensor(labels).unique().numpy())
repeated = [i for i in indices for _ in range(2)]
twice = Subset(dataset, repeated)
doubled = [y.item() for _, y in twice]
print("each twice:", doubled[:6])
