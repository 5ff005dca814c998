"""`nn.DataParallel(model)`, `model.module`"""
import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(3, 2))


model = nn.DataParallel(build())  # all GPUs, or none
torch.save(model.module.state_dict(), "all.pt")
alone = build()
alone.load_state_dict(torch.load("all.pt"))
print(list(model.state_dict()))  # each name with a prefix
print(list(alone.state_dict()))
