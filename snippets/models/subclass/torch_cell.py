"""`nn.Module`, `__init__`, `forward`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32)  # knows its input size
        self.scores = nn.Linear(32, 10)

    def forward(self, x):
        return self.scores(self.hidden(x).relu())


model = Model()
weights = list(model.parameters())
print("weights before the first call:", len(weights))
scores = model(x)  # never model.forward(x): it skips hooks
print("scores:", tuple(scores.shape))
