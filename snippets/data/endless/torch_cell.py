"""`islice(stream, 3)`, `DataLoader(dataset, batch_size)`"""
from itertools import count, islice

import torch
from sklearn.datasets import load_diabetes
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x, y = map(torch.tensor, load_diabetes(return_X_y=True))
x, y = x[:400].float() * 20, y[:400, None].float() / 100
batches = DataLoader(TensorDataset(x, y), batch_size=50)
dense = nn.Linear(10, 1)
nn.init.zeros_(dense.weight)
nn.init.zeros_(dense.bias)
optimizer = torch.optim.SGD(dense.parameters(), lr=0.1)
stream = (batch for _ in count() for batch in batches)
losses = [0.0] * 4
for epoch in range(4):  # goes on where the last epoch ended
    for xb, yb in islice(stream, 3):
        loss = nn.functional.mse_loss(dense(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses[epoch] += loss.item() / 3
print("batches:", len(batches), "steps:", 3 * len(losses))
print("loss:", [round(loss, 2) for loss in losses])
