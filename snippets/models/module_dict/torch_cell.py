"""`nn.ModuleDict({"digit": digit, "even": even})`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        digit, even = nn.Linear(64, 10), nn.Linear(64, 2)
        heads = {"digit": digit, "even": even}
        self.heads = nn.ModuleDict(heads)

    def forward(self, x, task):
        return self.heads[task](x)


model = Model()
print("digit:", tuple(model(x, task="digit").shape))
print("even:", tuple(model(x, task="even").shape))
print("weights:", len(list(model.parameters())))

plain = Model()
del plain.heads
plain.heads = dict(model.heads)  # registers nothing
print("with a dict:", len(list(plain.parameters())))
