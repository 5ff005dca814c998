"""`torch.ao.quantization.quantize_dynamic(model, types)`"""
import os

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)
model = nn.Sequential(
    nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
optimizer = torch.optim.Adam(model.parameters())
for step in range(200):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()


def measure(model):
    torch.save(model.state_dict(), "weights.pt")
    size = os.path.getsize("weights.pt") / 1000
    right = model(x).argmax(dim=1) == y
    print(f"{size:.0f} kB, accuracy {right.float().mean():.2f}")


measure(model)
quantized = torch.ao.quantization.quantize_dynamic(  # a copy
    model, {nn.Linear})
measure(quantized)
