"""`batches.dataset[k]`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x[:100]).float(), torch.tensor(y[:100])
dataset = TensorDataset(x, y)
image, label = dataset[42]
print("row 42 is a", int(label))

batches = DataLoader(dataset, batch_size=32)
try:
    batches[42]
except TypeError as error:
    print(error)
image, label = batches.dataset[42]
print("row 42 is a", int(label))
_, labels = batches.dataset[42:45]
print("rows 42 to 44:", labels.tolist())
