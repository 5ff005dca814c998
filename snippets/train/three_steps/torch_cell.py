"""`CrossEntropyLoss`, `loss.backward()`, `optimizer.step()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)
x, x_test, y, y_test = x[297:], x[:297], y[297:], y[:297]

model = nn.Sequential(  # 1. build, up to the logits
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
loss_fn = nn.CrossEntropyLoss()  # 2. say how it learns
optimizer = torch.optim.Adam(model.parameters())

dataset = TensorDataset(x, y)
batches = DataLoader(dataset, batch_size=32, shuffle=True)
for epoch in range(20):  # 3. train: you write the loop
    for xb, yb in batches:
        optimizer.zero_grad()
        loss = loss_fn(model(xb), yb)
        loss.backward()
        optimizer.step()

model.eval()
with torch.inference_mode():
    right = model(x_test).argmax(dim=1) == y_test
print(f"test accuracy: {right.float().mean():.2f}")
