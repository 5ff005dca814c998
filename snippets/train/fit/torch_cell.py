"""`DataLoader(batch_size, shuffle=True)`, `optimizer.step`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)
dataset = TensorDataset(x, y)
# unless told otherwise it keeps the order, one row a batch
batches = DataLoader(dataset, batch_size=32, shuffle=True)

model = nn.Linear(64, 10)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()


def train_epoch(batches):
    total = 0.0
    for xb, yb in batches:
        optimizer.zero_grad()
        loss = loss_fn(model(xb), yb)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(xb)
    return total / len(x)


losses = [train_epoch(batches) for epoch in range(5)]
print("batches in an epoch:", len(batches))
print(f"loss: {losses[0]:.2f} to {losses[-1]:.2f}")
