"""`print(model)`, `model.parameters()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

images = torch.tensor(load_digits().images[:, None]).float()

model = nn.Sequential(
    nn.Conv2d(1, 16, 3),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(16 * 6 * 6, 10),
)
print(model)  # no output shapes, no counts

x = images[:1]  # pip install torchinfo has it ready
for layer in model:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    name = type(layer).__name__
    print(f"{name:8} {str(tuple(x.shape[1:])):12} {count:5}")
print("total:", sum(p.numel() for p in model.parameters()))
