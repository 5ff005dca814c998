"""`torch.bucketize(x, edges, right)`, `torch.quantile`"""
import torch
from sklearn.datasets import load_diabetes
from torch.nn import functional as F

ages = torch.tensor([5.0, 18.0, 29.5, 30.0, 80.0])
edges = torch.tensor([18.0, 30.0, 65.0])
bins = torch.bucketize(ages, edges, right=True)  # 18: bin 1
columns = F.one_hot(bins, num_classes=len(edges) + 1)

x = torch.tensor(load_diabetes(scaled=False).data[:, 0])
shares = torch.tensor([0.25, 0.5, 0.75], dtype=x.dtype)
found = torch.quantile(x, shares)
counts = torch.bincount(torch.bucketize(x, found, right=True))

print("bins:", bins.numpy())
print("one-hot:", columns[1].numpy())
print("edges found:", found.numpy().round())
print("number in each:", counts.numpy())
