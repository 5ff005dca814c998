"""`nn.ModuleList([...])`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16


class Model(nn.Module):
    def __init__(self, kind=nn.ModuleList):
        super().__init__()
        sizes = [64, 32, 32]
        self.hidden = kind([nn.Linear(n, 32) for n in sizes])
        self.scores = nn.Linear(32, 10)

    def forward(self, x):
        for layer in self.hidden:
            x = layer(x).relu()
        return self.scores(x)


model = Model()
print("scores:", tuple(model(x).shape))
print("weights:", len(list(model.parameters())))
print("with a list:", len(list(Model(kind=list).parameters())))
