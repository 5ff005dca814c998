"""`loss.backward()`, `optimizer.step()`"""
import torch
from torch import nn

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.tensor([[1.0], [2.0]])

model = nn.Linear(2, 1)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
loss_fn = nn.MSELoss()

loss = loss_fn(model(x), y)
loss.backward()  # computes the gradients
optimizer.step()  # uses them

w1, w2 = model.weight.detach().flatten()
bias = model.bias.item()
print(f"weights: {w1:.2f} and {w2:.2f}, bias: {bias:.2f}")
