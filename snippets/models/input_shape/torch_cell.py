"""`nn.Linear(in_features, out_features)`, `nn.LazyLinear`"""
import torch
from sklearn.datasets import load_iris
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_iris().data).float()

model = nn.Linear(4, 3)  # each layer is told its input size
print("given:", tuple(model.weight.shape))

later = nn.LazyLinear(3)
print("not given:", later.weight)
later(x)
print("after a first batch:", tuple(later.weight.shape))

try:
    nn.Linear(5, 3)(x)
except RuntimeError as error:
    print("refused:", str(error)[-57:])
