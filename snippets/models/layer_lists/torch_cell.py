"""`nn.ModuleList([...])`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        layers = [nn.Linear(n, 32) for n in (64, 32, 32)]
        self.hidden = nn.ModuleList(layers)
        self.scores = nn.Linear(32, 10)

    def forward(self, x):
        for layer in self.hidden:
            x = layer(x).relu()
        return self.scores(x)


model = Model()
print("scores:", tuple(model(x).shape))
print("weights:", len(list(model.parameters())))

plain = Model()
del plain.hidden
plain.hidden = list(model.hidden)  # registers nothing
print("with a list:", len(list(plain.parameters())))
