"""`Adam(lr)`, `loss.backward()`, `optimizer.step()`"""
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)

model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
for w in model.parameters():  # no seed gives both one start
    start = torch.arange(w.numel()).square().sin() / 10
    w.detach().copy_(start.reshape(w.shape[::-1]).t())
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
loss_fn = nn.CrossEntropyLoss()

losses = []
for step in range(20):  # all rows in one batch
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print(f"loss: {losses[0]:.2f}, 20 steps: {losses[-1]:.2f}")
plt.figure(figsize=(5, 3))
plt.plot(losses)
plt.show()
