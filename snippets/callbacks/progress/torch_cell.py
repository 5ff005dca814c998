"""`print`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(96, 4)
y = x.sum(dim=1, keepdim=True)

model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
loss_fn = nn.MSELoss()


def fit(epochs, verbose):
    for epoch in range(1, epochs + 1):
        total = 0.0
        for xb, yb in zip(x.split(32), y.split(32)):
            optimizer.zero_grad()
            loss = loss_fn(model(xb), yb)
            loss.backward()
            optimizer.step()
            total += loss.item() / 3  # three batches
        if verbose:
            print(f"{epoch}/{epochs} - loss: {total:.2f}")


fit(epochs=3, verbose=True)
