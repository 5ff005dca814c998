"""`(loss / steps).backward()`, `optimizer.step()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(32, 4)
y = x.sum(dim=1, keepdim=True)
loss_fn = nn.MSELoss()


def train(batch_size, steps):
    model = nn.Linear(4, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    batches = zip(x.split(batch_size), y.split(batch_size))
    for i, (xb, yb) in enumerate(list(batches) * 5, start=1):
        loss = loss_fn(model(xb), yb)
        (loss / steps).backward()  # gradients add up: divide
        if i % steps == 0:
            optimizer.step()
            optimizer.zero_grad()
    return model.weight.detach().squeeze()


small = train(batch_size=8, steps=4)
big = train(batch_size=32, steps=1)
same = torch.allclose(small, big, atol=1e-5)
print("4 batches of 8 train like one of 32:", same)
