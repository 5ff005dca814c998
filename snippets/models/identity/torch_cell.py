"""`nn.Identity()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 8)


class Block(nn.Module):
    def __init__(self, inputs, units):
        super().__init__()
        if inputs == units:
            self.shortcut = nn.Identity()  # nothing to do
        else:
            self.shortcut = nn.Linear(inputs, units, bias=False)
        self.branch = nn.Linear(inputs, units)

    def forward(self, x):
        return self.shortcut(x) + self.branch(x)


same = Block(8, units=8)
wider = Block(8, units=16)
for model in same, wider:
    count = sum(p.numel() for p in model.parameters())
    print(tuple(model(x).shape), count, "weights")
