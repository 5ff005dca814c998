"""`model.named_parameters()`, `torch.load(path)`"""
from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(OrderedDict(
    hidden=nn.Linear(4, 8),
    norm=nn.BatchNorm1d(8),
))
for name, weight in model.named_parameters():
    print(name, tuple(weight.shape))

torch.save(model.state_dict(), "model.pt")
print("in the file, buffers too:")
for name, weight in torch.load("model.pt").items():
    print(name, tuple(weight.shape))
