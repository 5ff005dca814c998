"""`torch.linalg.eigh(x)`, `torch.linalg.eig(x)`"""
import torch
from sklearn.datasets import load_iris

data = torch.tensor(load_iris().data).float()
data -= data.mean(dim=0)
x = data.T @ data / len(data)  # covariances

values, vectors = torch.linalg.eigh(x)  # the smallest first
print("values:", values.numpy().round(2))
first = vectors[:, -1]  # a column; its sign is free
share = values[-1] / values.sum()
print("first axis:", first.abs().numpy().round(2))
print(f"share of the variance: {share:.2f}")

turn = torch.tensor([[0.0, 1.0], [-1.0, 0.0]])
complex_values, _ = torch.linalg.eig(turn)
print("of a rotation:", complex_values.numpy())
lower = torch.linalg.eigh(turn)[0]  # reads below the diagonal
print("taken for symmetric:", lower.numpy().round(2))
