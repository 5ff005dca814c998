"""`Dataset`, `__len__`, `__getitem__`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)


class Digits(Dataset):
    def __len__(self):
        return len(x)  # samples

    def __getitem__(self, k):  # a sample
        return torch.tensor(x[k] / 16).float(), y[k]


dataset = Digits()
print("samples:", len(dataset))
print("dataset[0]:", dataset[0][0].shape)
batches = DataLoader(dataset, batch_size=32)
model = nn.Linear(64, 10)
loss_fn = nn.CrossEntropyLoss()
losses = [loss_fn(model(xb), yb) for xb, yb in batches]
print("steps:", len(losses))
