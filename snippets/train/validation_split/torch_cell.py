"""`random_split(dataset, [0.8, 0.2])`"""
import torch
from sklearn.datasets import load_iris
from torch import nn
from torch.utils import data

torch.manual_seed(0)
x, y = load_iris(return_X_y=True)  # sorted by class
x, y = torch.tensor(x).float(), torch.tensor(y)
print("classes in the last 30:", y[-30:].unique().tolist())
dataset = data.TensorDataset(x, y)
train, val = data.random_split(dataset, [0.8, 0.2])  # shuffles
x_val, y_val = val[:]
print("after random_split:", y_val.unique().tolist())

model = nn.Linear(4, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()
batches = data.DataLoader(train, batch_size=32, shuffle=True)
for epoch in range(20):
    for xb, yb in batches:
        optimizer.zero_grad()
        loss_fn(model(xb), yb).backward()
        optimizer.step()
model.eval()
with torch.inference_mode():
    val_loss = loss_fn(model(x_val), y_val)
print(f"val_loss: {val_loss.item():.1f}")
