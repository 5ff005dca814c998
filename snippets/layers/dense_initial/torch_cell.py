"""`init.xavier_uniform_`, `init.zeros_`"""
import torch
from torch import nn

torch.manual_seed(0)


def largest(layer):
    return [f"{p.abs().max():.3f}" for p in layer.parameters()]


usual = nn.Linear(784, 100)
print("weight, bias:", *largest(usual))

other = nn.Linear(784, 100)
nn.init.xavier_uniform_(other.weight)  # Keras: glorot_uniform
nn.init.zeros_(other.bias)
print("as in Keras:", *largest(other))
