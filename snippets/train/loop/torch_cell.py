"""`zero_grad()`, `loss.backward()`, `optimizer.step()`"""
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(256, 20)
y = (x.sum(dim=1) > 0).float()
dataset = TensorDataset(x, y)
batches = DataLoader(dataset, batch_size=32, shuffle=True)

model = nn.Linear(20, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.BCEWithLogitsLoss()


def train_step(xb, yb):
    optimizer.zero_grad()  # gradients add up until cleared
    logits = model(xb).squeeze(-1)
    loss = loss_fn(logits, yb)
    loss.backward()  # only computes the gradients
    optimizer.step()  # moves the weights
    return loss.detach()


for epoch in range(10):
    for xb, yb in batches:
        loss = train_step(xb, yb)
print("steps:", 10 * len(batches))
print(f"loss of the last batch: {loss.item():.2f}")
