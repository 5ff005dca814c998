"""`nn.Module`, `nn.Parameter`, `register_buffer`"""
import torch
from sklearn.datasets import load_iris
from torch import nn

x = torch.tensor(load_iris().data).float()


class Scale(nn.Module):
    def __init__(self, n):  # the size must be known here
        super().__init__()
        self.scale = nn.Parameter(torch.ones(n))
        self.register_buffer("calls", torch.zeros(()))

    def forward(self, x):
        self.calls += 1
        return x * self.scale


layer = Scale(4)
y = layer(x)
print("trainable:", len(list(layer.parameters())))
print("saved with the model:", len(layer.state_dict()))
print("calls:", int(layer.calls))
