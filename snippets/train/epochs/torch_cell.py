"""`len(batches)`, `optimizer.step()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x[:100] / 16).float(), torch.tensor(y[:100])
dataset = TensorDataset(x, y)
batches = DataLoader(dataset, batch_size=32, shuffle=True)
model = nn.Linear(64, 10)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()


def train(batches, epochs):
    for epoch in range(epochs):
        for xb, yb in batches:
            optimizer.zero_grad()
            loss_fn(model(xb), yb).backward()
            optimizer.step()
    return epochs * len(batches)


steps = train(batches, epochs=3)
print("batches in an epoch:", len(batches))
print("steps:", steps)
model.eval()
with torch.inference_mode():
    print(f"loss after 3 epochs: {loss_fn(model(x), y):.2f}")
