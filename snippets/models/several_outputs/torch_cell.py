"""`loss = a + 0.3 * b`, `loss.backward()`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(64, 4))).float()
size = 2 * x[:, :1]  # a number to predict,
kind = (x[:, 1:2] > 0).float()  # and a class

model = nn.Linear(4, 2)  # a column for each
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
history = {"size_loss": [], "kind_loss": [], "loss": []}

for epoch in range(5):
    output = model(x)
    a = nn.MSELoss()(output[:, :1], size)
    b = nn.BCEWithLogitsLoss()(output[:, 1:], kind)
    loss = a + 0.3 * b  # one number, one backward
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    for name, value in zip(history, (a, b, loss)):
        history[name].append(value.item())

for name in history:
    print(name, np.round(history[name], 2))
