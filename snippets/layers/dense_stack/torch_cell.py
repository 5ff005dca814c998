"""`nn.Linear(in_features, out_features)`, `nn.ReLU()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16


@torch.no_grad()
def one_layer_does(model):
    bias = model(torch.zeros(1, 64))
    kernel = model(torch.eye(64)) - bias
    single = x @ kernel + bias
    return torch.allclose(model(x), single, atol=1e-4)


model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(),  # a layer of its own
    nn.Linear(32, 10),
)
linear = nn.Sequential(nn.Linear(64, 32), nn.Linear(32, 10))
print("with relu, one layer does:", one_layer_does(model))
print("without, one layer does:", one_layer_does(linear))
