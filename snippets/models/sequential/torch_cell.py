"""`nn.Sequential(nn.Linear(...), nn.ReLU(), ...)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16

model = nn.Sequential(  # one argument a layer, no list
    nn.Linear(64, 32),
    nn.ReLU(),  # an activation is a layer of its own
    nn.Linear(32, 10),
)
scores = model(x)

print("scores:", tuple(scores.shape))
print("layers:", len(model))
for name, weight in model.named_parameters():
    print(name, tuple(weight.shape))
