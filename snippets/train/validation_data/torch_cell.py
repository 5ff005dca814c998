"""`model.eval()`, `inference_mode()`, `model.train()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)
x, x_val, y, y_val = x[297:], x[:297], y[297:], y[:297]
batches = DataLoader(TensorDataset(x, y), 32, shuffle=True)
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(64, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()


def train_epoch(batches):
    model.train()  # validate() turned dropout off
    for xb, yb in batches:
        optimizer.zero_grad()
        loss_fn(model(xb), yb).backward()
        optimizer.step()


def validate():
    model.eval()
    with torch.inference_mode():
        return loss_fn(model(x_val), y_val).item()


for epoch in range(3):
    train_epoch(batches)
    print(f"val_loss: {validate():.2f}")
