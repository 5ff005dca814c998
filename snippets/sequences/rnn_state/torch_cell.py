"""`steps, (h, c) = nn.LSTM(8, 4)(x, (h, c))`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:32]).float() / 16

layer = nn.LSTM(8, 4, batch_first=True)
whole, (h, c) = layer(x)
print("state:", tuple(h.shape), tuple(c.shape))

first, (h, c) = layer(x[:, :5])
second, (h, c) = layer(x[:, 5:], (h, c))
parts = torch.cat([first, second], dim=1)
print("in two parts:", torch.allclose(parts, whole, atol=1e-6))

parts.sum().backward()
h, c = h.detach(), c.detach()  # before the next batch
y, _ = layer(x, (h, c))
y.sum().backward()
