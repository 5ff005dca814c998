"""`torch.optim.SGD(params, lr, momentum, nesterov)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16

model = nn.Linear(64, 10)
weights = list(model.parameters())
loss_fn = nn.CrossEntropyLoss()
losses = []
for optimizer in (
    torch.optim.SGD(weights, lr=0.01),  # 0.001 by default
    torch.optim.SGD(weights, lr=0.1),
    torch.optim.SGD(
        weights, lr=0.1, momentum=0.9, nesterov=True),
):
    for parameter in weights:
        nn.init.zeros_(parameter)
    for step in range(20):
        optimizer.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        optimizer.step()
    losses.append(loss.item())
    print(f"loss after 20 steps: {loss.item():.2f}")
