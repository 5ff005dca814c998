"""`nn.Module.forward`, `torch.cat(..., dim=1)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images = torch.tensor(load_digits().images).float() / 16
top, bottom = images[:, :4], images[:, 4:]


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 64)
        self.scores = nn.Linear(64, 10)

    def forward(self, top, bottom):
        top = top.flatten(start_dim=1)
        bottom = bottom.flatten(start_dim=1)
        x = torch.cat([top, bottom], dim=1)  # default dim=0
        hidden = self.hidden(x).relu()
        return self.scores(hidden + x)  # a skip connection


model = Model()
print("scores:", tuple(model(top, bottom).shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
