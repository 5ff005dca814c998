"""`torch.optim.SGD(params, lr, momentum, nesterov)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16

losses = []
for settings in (
    {"lr": 0.01},  # Keras's default, ten times PyTorch's
    {"lr": 0.1},
    {"lr": 0.1, "momentum": 0.9, "nesterov": True},
):
    model = nn.Linear(64, 10)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), **settings)
    loss_fn = nn.CrossEntropyLoss()
    for step in range(20):
        optimizer.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        optimizer.step()
    losses.append(loss.item())
    print(f"loss after 20 steps: {loss.item():.2f}")
