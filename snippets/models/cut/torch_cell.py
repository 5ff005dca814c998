"""`model[:-1]`, `model[-1] = nn.Identity()`"""
import copy

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 8)
model = nn.Sequential(
    nn.Linear(8, 16),
    nn.ReLU(),
    nn.Linear(16, 10),
)

replaced = copy.deepcopy(model)
replaced[-1] = nn.Identity()  # changes the model itself
print("replaced in the list:", tuple(replaced(x).shape))

body = model[:-1]
print("cut:", tuple(body(x).shape))

other = nn.Sequential(*body, nn.Linear(16, 3))
print("another head:", tuple(other(x).shape))
print("shared:", other[0] is model[0])
