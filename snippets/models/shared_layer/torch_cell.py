"""`self.encoder(left)`, `self.encoder(right)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data).float() / 16


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(64, 16)  # made once

    def forward(self, left, right):
        left = self.encoder(left).tanh()  # called twice
        right = self.encoder(right).tanh()
        return (left * right).sum(dim=1, keepdim=True)


model = Model()
pairs = model(x[:-1], x[1:])
print("likeness of a pair:", tuple(pairs.shape))
print("weights:", len(list(model.parameters())))
print("parameters:", sum(p.numel() for p in model.parameters()))
