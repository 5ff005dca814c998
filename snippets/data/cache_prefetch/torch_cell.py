"""`Dataset`, `self.kept`, `DataLoader(num_workers)`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x = torch.tensor(x[:100]).float()
reads = []


class Digits(Dataset):
    def __init__(self):
        self.kept = {}

    def __len__(self):
        return len(x)

    def __getitem__(self, k):
        if k not in self.kept:
            reads.append(k)  # stands for a slow read
            self.kept[k] = x[k] / 16
        return self.kept[k]


# num_workers=2 reads ahead in two processes
dataset = Digits()
batches = DataLoader(dataset, 32, shuffle=True, num_workers=0)
for epoch in range(3):
    for xb in batches:
        pass
print("batches in an epoch:", len(batches))
print(f"reads in {epoch + 1} epochs:", len(reads))
