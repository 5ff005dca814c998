"""`WeightedRandomSampler(weights, num_samples)`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset
from torch.utils.data import WeightedRandomSampler

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x), torch.tensor(y)
y = (y == 0).long()  # one row in ten is a zero


def share(batches):
    labels = torch.cat([yb for xb, yb in batches])
    return labels.float().mean().item()


dataset = TensorDataset(x, y)
batches = DataLoader(dataset, batch_size=32)
print(f"zeros in the rows: {share(batches):.2f}")
weights = 1 / y.bincount()[y]  # a weight for each row
sampler = WeightedRandomSampler(weights, num_samples=len(x))
batches = DataLoader(dataset, batch_size=32, sampler=sampler)
print(f"zeros in the batches: {share(batches):.1f}")
